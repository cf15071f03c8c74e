// The checks that Slack's client makes before it submits a modal.

import { isEmpty } from './form.js';

const LONGEST = 3000; // characters, where the element names no limit

/** `{block_id: sentence}` for every input that can't be sent as it is; empty when all is well. */
export function mistakes(blocks, form) {
  const found = {};
  for (const block of blocks.filter((candidate) => candidate.type === 'input')) {
    const value = form.get(block.block_id, block.element.action_id);
    const sentence = isEmpty(value) ? missing(block) : wrong(block.element, value);
    if (sentence) found[block.block_id] = sentence;
  }
  return found;
}

function missing(block) {
  return block.optional ? null : 'Please complete this required field.';
}

function wrong(element, value) {
  switch (element.type) {
    case 'plain_text_input':
      return wrongLength(element, value);
    case 'number_input':
      return wrongNumber(element, value);
    case 'email_text_input':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? null : 'Please enter a valid email address.';
    case 'url_text_input':
      return /^https?:\/\/\S+$/i.test(value) ? null : 'Please enter a valid URL.';
    default:
      return null;
  }
}

function wrongLength(element, value) {
  const length = value.length;
  if (element.min_length && length < element.min_length)
    return `Please enter at least ${element.min_length} characters.`;
  const most = element.max_length ?? LONGEST;
  if (length > most) return `Please enter at most ${most} characters.`;
  return null;
}

function wrongNumber(element, value) {
  const number = Number(value);
  if (!Number.isFinite(number)) return 'Please enter a number.';
  if (!element.is_decimal_allowed && !Number.isInteger(number)) return 'Please enter a whole number.';
  if (element.min_value !== undefined && number < Number(element.min_value))
    return `Please enter ${element.min_value} or more.`;
  if (element.max_value !== undefined && number > Number(element.max_value))
    return `Please enter ${element.max_value} or less.`;
  return null;
}

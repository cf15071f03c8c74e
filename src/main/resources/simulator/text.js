// Text objects: {"type": "plain_text" | "mrkdwn", "text": "…"}.

import { h } from './dom.js';
import { withEmoji } from './emoji.js';
import { mrkdwn } from './mrkdwn.js';

/** The text as nodes. */
export function text(object, scene) {
  if (object.type === 'mrkdwn') return h('span', { class: 'mrkdwn' }, mrkdwn(object.text ?? '', scene));
  return h('span', { class: 'plain-text' }, words(object));
}

/** The text of a plain_text object as a string, for labels and options. */
export function words(object) {
  if (!object) return '';
  return object.emoji ? withEmoji(object.text ?? '') : (object.text ?? '');
}

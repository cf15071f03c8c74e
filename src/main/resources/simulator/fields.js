// Elements that are typed into.

import { h } from './dom.js';
import { words } from './text.js';
import { change } from './dispatch.js';

const PAUSE = 300; // milliseconds without a key before "on_character_entered" is told to the app

/** plain_text_input, email_text_input, url_text_input. */
export function textField(spec, slot) {
  const multiline = spec.type === 'plain_text_input' && spec.multiline;
  const node = h(multiline ? 'textarea' : 'input', {
    ...basics(spec, slot),
    type: multiline ? null : 'text',
    rows: multiline ? 4 : null,
    inputmode: { email_text_input: 'email', url_text_input: 'url' }[spec.type],
  });
  node.value = slot.scene.form.get(slot.blockId, spec.action_id) ?? '';
  listen(node, spec, slot);
  return spec.max_length ? [node, countdown(node, spec.max_length)] : node;
}

export function numberField(spec, slot) {
  const node = h('input', {
    ...basics(spec, slot),
    type: 'text',
    inputmode: spec.is_decimal_allowed ? 'decimal' : 'numeric',
  });
  node.value = slot.scene.form.get(slot.blockId, spec.action_id) ?? '';
  listen(node, spec, slot);
  return node;
}

export function dateField(spec, slot) {
  return picker(spec, slot, 'date');
}

export function timeField(spec, slot) {
  return picker(spec, slot, 'time');
}

function basics(spec, slot) {
  return {
    class: 'field',
    autocomplete: 'off',
    placeholder: words(spec.placeholder),
    autofocus: spec.focus_on_load,
    data: { actionId: spec.action_id },
    ...slot.labels(words(spec.placeholder)),
  };
}

function listen(node, spec, slot) {
  const { form } = slot.scene;
  const when = spec.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  let waiting = null;
  const tell = () => change(spec, slot, node.value || null, node);
  node.addEventListener('input', () => {
    form.set(slot.blockId, spec.action_id, node.value || null);
    clearTimeout(waiting);
    if (slot.dispatch && when.includes('on_character_entered')) waiting = setTimeout(tell, PAUSE);
  });
  node.addEventListener('keydown', (event) => {
    const enter = event.key === 'Enter' && !event.isComposing && !(spec.multiline && event.shiftKey);
    if (!enter || !slot.dispatch || !when.includes('on_enter_pressed')) return;
    event.preventDefault();
    tell();
  });
}

// While a year is typed, 0002, 0020 and 0202 are valid dates to the browser; nobody means them.
function picker(spec, slot, type) {
  const node = h('input', { ...basics(spec, slot), type, class: 'field field-short' });
  node.value = slot.scene.form.get(slot.blockId, spec.action_id) ?? '';
  node.addEventListener('change', () => {
    if (type === 'date' && node.value && node.value < '1000') return;
    change(spec, slot, node.value || null, node, (before) => {
      node.value = before ?? '';
    });
  });
  return node;
}

function countdown(node, limit) {
  const left = h('span', { class: 'field-left', 'aria-live': 'polite' });
  const show = () => {
    const rest = limit - node.value.length;
    left.textContent = rest <= Math.max(10, limit / 10) ? String(rest) : '';
    left.classList.toggle('field-left-over', rest < 0);
  };
  node.addEventListener('input', show);
  show();
  return left;
}

// Interactive elements of Block Kit. A slot says where an element stands:
// {blockId, scene, dispatch, labels}: whether a change is told to the app, and the attributes that name it.

import { freshId, h } from './dom.js';
import { icon } from './icons.js';
import { ask } from './confirm.js';
import { openMenu } from './menu.js';
import { picture } from './image.js';
import { press } from './dispatch.js';
import { words } from './text.js';
import { dateField, numberField, textField, timeField } from './fields.js';
import { fileField } from './file.js';
import { checkboxes, radioButtons, select } from './choices.js';
import { multiSelect } from './multiselect.js';

const drawn = {
  button,
  overflow,
  radio_buttons: radioButtons,
  checkboxes,
  image: (element) => picture(element),
  static_select: select,
  users_select: select,
  conversations_select: select,
  channels_select: select,
  multi_static_select: multiSelect,
  multi_users_select: multiSelect,
  multi_conversations_select: multiSelect,
  datepicker: dateField,
  timepicker: timeField,
  plain_text_input: textField,
  email_text_input: textField,
  url_text_input: textField,
  number_input: numberField,
  file_input: fileField,
};

/** The element as a node, or a note that it is not known here. */
export function element(spec, slot) {
  const draw = drawn[spec.type];
  if (!draw) return h('span', { class: 'unknown' }, `[${spec.type} is not drawn here]`);
  return draw(spec, slot);
}

function button(spec, slot) {
  const { text, value, style, url } = spec;
  const sent = { text, ...(value !== undefined && { value }), ...(style && { style }) };
  const node = h(
    'button',
    {
      type: 'button',
      class: `button ${style ? `button-${style}` : ''}`,
      'aria-label': spec.accessibility_label,
      data: { actionId: spec.action_id },
      onclick: pressed,
    },
    h('span', { class: 'button-text' }, words(text)),
    url && icon('external', 14),
  );

  async function pressed() {
    if (node.getAttribute('aria-busy') === 'true') return;
    if (spec.confirm && !(await ask(spec.confirm, slot.scene))) return;
    if (url && /^https?:/i.test(url)) window.open(url, '_blank', 'noopener');
    await press(spec, slot, sent, node);
  }

  return node;
}

function overflow(spec, slot) {
  const id = freshId('overflow');
  const node = h(
    'button',
    {
      type: 'button',
      id,
      class: 'button button-icon',
      'aria-haspopup': 'menu',
      'aria-label': 'More options',
      data: { actionId: spec.action_id },
      onclick: () => openMenu(node, items, 'More options'),
    },
    icon('more'),
  );
  const items = spec.options.map((option) => ({
    label: words(option.text),
    note: words(option.description),
    href: option.url,
    testid: `option-${option.value}`,
    choose: () => chosen(option),
  }));

  async function chosen(option) {
    if (spec.confirm && !(await ask(spec.confirm, slot.scene))) return;
    await press(spec, slot, { selected_option: option }, node);
  }

  return node;
}

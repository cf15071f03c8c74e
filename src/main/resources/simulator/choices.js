// Elements that are picked from: selects, radio buttons, checkboxes.

import { freshId, h } from './dom.js';
import { icon } from './icons.js';
import { words } from './text.js';
import { change } from './dispatch.js';
import { indexOf, offered, plainOption, tick, values } from './options.js';

/** static_select, users_select, conversations_select, channels_select: the browser's own list, good on a phone too. */
export function select(spec, slot) {
  const { groups, flat } = offered(spec, slot.scene);
  const current = () => indexOf(flat, slot.scene.form.get(slot.blockId, spec.action_id));
  const placeholder = words(spec.placeholder) || 'Choose';
  const node = h(
    'select',
    {
      class: 'field select',
      autofocus: spec.focus_on_load,
      data: { actionId: spec.action_id },
      ...slot.labels(placeholder),
    },
    h('option', { value: '', hidden: current() >= 0 && slot.dispatch }, placeholder),
    groups.map((group) =>
      group.label
        ? h('optgroup', { label: group.label }, group.options.map(optionNode))
        : group.options.map(optionNode),
    ),
  );

  function optionNode(option) {
    return h(
      'option',
      { value: String(flat.indexOf(option)) },
      option.note ? `${option.label} · ${option.note}` : option.label,
    );
  }

  const show = () => {
    node.value = current() < 0 ? '' : String(current());
  };
  node.addEventListener('change', () => {
    if (node.value === '' && slot.dispatch) return show();
    return change(spec, slot, node.value === '' ? null : flat[Number(node.value)].value, node, show);
  });
  show();
  return h('span', { class: 'select-box' }, node, icon('down', 16));
}

export function radioButtons(spec, slot) {
  const options = spec.options.map((option) => plainOption(option, slot.scene));
  const name = freshId('radio');
  const current = indexOf(options, slot.scene.form.get(slot.blockId, spec.action_id));
  const rows = options.map((option, index) =>
    tick('radio', name, option, index === current, () =>
      change(spec, slot, option.value, node, (before) =>
        rows.forEach((row, at) => {
          row.input.checked = at === indexOf(options, before);
        }),
      ),
    ),
  );
  const node = h(
    'div',
    { class: 'ticks', role: 'radiogroup', data: { actionId: spec.action_id }, ...slot.labels('Options') },
    rows.map((row) => row.row),
  );
  return node;
}

export function checkboxes(spec, slot) {
  const options = spec.options.map((option) => plainOption(option, slot.scene));
  const isOn = (option) => values(spec, slot).some((value) => value.value === option.value.value);
  const rows = options.map((option) =>
    tick('checkbox', freshId('name'), option, isOn(option), () => change(spec, slot, picked(), node, restore)),
  );
  const node = h(
    'div',
    { class: 'ticks', role: 'group', data: { actionId: spec.action_id }, ...slot.labels('Options') },
    rows.map((row) => row.row),
  );

  function picked() {
    return options.filter((_, index) => rows[index].input.checked).map((option) => option.value);
  }

  function restore() {
    options.forEach((option, index) => {
      rows[index].input.checked = isOn(option);
    });
  }

  return node;
}

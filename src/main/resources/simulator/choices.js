// Elements that are picked from: selects, radio buttons, checkboxes.

import { freshId, h, toggleAttribute, unseen } from './dom.js';
import { icon } from './icons.js';
import { text, words } from './text.js';
import { change } from './dispatch.js';
import { valueField } from './form.js';

/** static_select, users_select, conversations_select, channels_select: the browser's own list, good on a phone too. */
export function select(spec, slot) {
  const { groups, flat } = offered(spec, slot.scene);
  const current = () => indexOf(flat, slot.scene.form.get(slot.blockId, spec.action_id));
  const placeholder = words(spec.placeholder) || 'Choose';
  const node = h('select', { class: 'field select', autofocus: spec.focus_on_load, data: { actionId: spec.action_id }, ...slot.labels(placeholder) },
    h('option', { value: '', hidden: current() >= 0 && slot.dispatch }, placeholder),
    groups.map((group) => (group.label ? h('optgroup', { label: group.label }, group.options.map(optionNode)) : group.options.map(optionNode))));

  function optionNode(option) {
    return h('option', { value: String(flat.indexOf(option)) }, option.note ? `${option.label} · ${option.note}` : option.label);
  }

  const show = () => { node.value = current() < 0 ? '' : String(current()); };
  node.addEventListener('change', () => {
    if (node.value === '' && slot.dispatch) return show();
    return change(spec, slot, node.value === '' ? null : flat[Number(node.value)].value, node, show);
  });
  show();
  return h('span', { class: 'select-box' }, node, icon('down', 16));
}

/** multi_static_select and its siblings: a button with what is chosen, and a list to tick below it. */
export function multiSelect(spec, slot) {
  const { flat } = offered(spec, slot.scene);
  const chosen = new Set(values(spec, slot).map((value) => indexOf(flat, value)).filter((index) => index >= 0));
  const listId = freshId('list');
  const placeholder = words(spec.placeholder) || 'Choose';
  const summary = h('span', { class: 'multi-summary', id: freshId('summary') });
  const { 'aria-labelledby': label, 'aria-label': unused, ...names } = slot.labels(placeholder);
  const toggle = h('button', {
    type: 'button', class: 'field multi-toggle', 'aria-expanded': 'false', 'aria-controls': listId, data: { actionId: spec.action_id },
    ...names, 'aria-labelledby': label && `${label} ${summary.id}`, onclick: () => open(list.hidden),
  }, summary, icon('down', 16));
  const boxes = flat.map((option, index) => tick('checkbox', freshId('name'), option, chosen.has(index), (on) => pick(index, on)));
  const list = h('div', { id: listId, class: 'multi-list', role: 'group', 'aria-label': placeholder, tabindex: '-1', hidden: true }, boxes.map((box) => box.row));
  const node = h('div', { class: 'multi', onkeydown: escape, onfocusout: left }, toggle, list);
  let told = key();

  function key() {
    return [...chosen].sort((a, b) => a - b).join();
  }

  function pick(index, on) {
    if (on) chosen.add(index);
    else chosen.delete(index);
    slot.scene.form.set(slot.blockId, spec.action_id, picked());
    show();
  }

  function picked() {
    return flat.filter((_, index) => chosen.has(index)).map((option) => option.value);
  }

  function show() {
    const full = spec.max_selected_items && chosen.size >= spec.max_selected_items;
    boxes.forEach((box, index) => { box.input.disabled = Boolean(full) && !chosen.has(index); });
    const chips = flat.filter((_, index) => chosen.has(index)).map((option) => h('span', { class: 'chip' }, option.label));
    summary.replaceChildren(...(chips.length ? [unseen(`${placeholder}: `), ...chips] : [h('span', { class: 'placeholder' }, placeholder)]));
  }

  function open(wanted) {
    list.hidden = !wanted;
    toggleAttribute(toggle, 'aria-expanded', String(wanted));
    if (wanted) boxes[0]?.input.focus();
    else if (slot.dispatch && told !== key()) {
      told = key();
      change(spec, slot, picked(), toggle);
    }
  }

  function escape(event) {
    if (event.key !== 'Escape' || list.hidden) return;
    event.preventDefault();
    event.stopPropagation();
    open(false);
    toggle.focus();
  }

  function left(event) {
    if (!list.hidden && event.relatedTarget && !node.contains(event.relatedTarget)) open(false);
  }

  show();
  return node;
}

export function radioButtons(spec, slot) {
  const options = spec.options.map((option) => plainOption(option, slot.scene));
  const name = freshId('radio');
  const current = indexOf(options, slot.scene.form.get(slot.blockId, spec.action_id));
  const rows = options.map((option, index) => tick('radio', name, option, index === current, () =>
    change(spec, slot, option.value, node, (before) => rows.forEach((row, at) => { row.input.checked = at === indexOf(options, before); }))));
  const node = h('div', { class: 'ticks', role: 'radiogroup', data: { actionId: spec.action_id }, ...slot.labels('Options') }, rows.map((row) => row.row));
  return node;
}

export function checkboxes(spec, slot) {
  const options = spec.options.map((option) => plainOption(option, slot.scene));
  const isOn = (option) => values(spec, slot).some((value) => value.value === option.value.value);
  const rows = options.map((option) => tick('checkbox', freshId('name'), option, isOn(option), () => change(spec, slot, picked(), node, restore)));
  const node = h('div', { class: 'ticks', role: 'group', data: { actionId: spec.action_id }, ...slot.labels('Options') }, rows.map((row) => row.row));

  function picked() {
    return options.filter((_, index) => rows[index].input.checked).map((option) => option.value);
  }

  function restore() {
    options.forEach((option, index) => { rows[index].input.checked = isOn(option); });
  }

  return node;
}

function tick(type, name, option, checked, changed) {
  const input = h('input', { type, name, checked, value: option.key, onchange: (event) => changed(event.target.checked) });
  const row = h('label', { class: 'tick' }, input,
    h('span', {}, option.rich ?? option.label, option.note && h('span', { class: 'tick-note' }, option.richNote ?? option.note)));
  return { row, input };
}

/** What can be chosen: `{label, note, value}`, where value is what Slack sends. */
function offered(spec, scene) {
  const field = valueField(spec.type);
  const plain = (option) => plainOption(option, scene);
  if (field.startsWith('selected_option')) {
    const groups = spec.option_groups
      ? spec.option_groups.map((group) => ({ label: words(group.label), options: group.options.map(plain) }))
      : [{ options: (spec.options ?? []).map(plain) }];
    return { groups, flat: groups.flatMap((group) => group.options) };
  }
  const flat = field.startsWith('selected_user') ? people(scene) : conversations(spec, scene);
  return { groups: [{ options: flat }], flat };
}

function plainOption(option, scene) {
  return {
    key: option.value, label: words(option.text), note: words(option.description), value: option,
    rich: option.text.type === 'mrkdwn' ? text(option.text, scene) : null,
    richNote: option.description?.type === 'mrkdwn' ? text(option.description, scene) : null,
  };
}

function people(scene) {
  return scene.people.map((person) => ({ key: person.id, label: person.name, note: person.title, value: person.id }));
}

function conversations(spec, scene) {
  const include = spec.filter?.include ?? ['public', 'private', 'im', 'mpim'];
  const channels = scene.conversations.filter((conversation) => conversation.kind === 'channel');
  const direct = scene.conversations.filter((conversation) => conversation.kind === 'dm');
  const wanted = [
    ...(include.some((kind) => kind === 'public' || kind === 'private') ? channels : []),
    ...(include.includes('im') && spec.type !== 'channels_select' ? direct : []),
  ];
  return wanted.map((conversation) => ({
    key: conversation.id, label: conversation.kind === 'channel' ? `#${conversation.name}` : conversation.name, value: conversation.id,
  }));
}

function values(spec, slot) {
  return slot.scene.form.get(slot.blockId, spec.action_id) ?? [];
}

function indexOf(options, value) {
  if (value === null || value === undefined) return -1;
  return options.findIndex((option) => (typeof value === 'string' ? option.value === value : option.value.value === value.value));
}

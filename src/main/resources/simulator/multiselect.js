// Selects of which several can be chosen.

import { freshId, h, toggleAttribute, unseen } from './dom.js';
import { icon } from './icons.js';
import { words } from './text.js';
import { change } from './dispatch.js';
import { indexOf, offered, tick, values } from './options.js';

/** multi_static_select and its siblings: a button with what is chosen, and a list to tick below it. */
export function multiSelect(spec, slot) {
  const { flat } = offered(spec, slot.scene);
  const chosen = new Set(
    values(spec, slot)
      .map((value) => indexOf(flat, value))
      .filter((index) => index >= 0),
  );
  const listId = freshId('list');
  const placeholder = words(spec.placeholder) || 'Choose';
  const summary = h('span', { class: 'multi-summary', id: freshId('summary') });
  const { 'aria-labelledby': label, 'aria-label': unused, ...names } = slot.labels(placeholder);
  const toggle = h(
    'button',
    {
      type: 'button',
      class: 'field multi-toggle',
      'aria-expanded': 'false',
      'aria-controls': listId,
      data: { actionId: spec.action_id },
      ...names,
      'aria-labelledby': label && `${label} ${summary.id}`,
      onclick: () => open(list.hidden),
    },
    summary,
    icon('down', 16),
  );
  const boxes = flat.map((option, index) =>
    tick('checkbox', freshId('name'), option, chosen.has(index), (on) => pick(index, on)),
  );
  const list = h(
    'div',
    { id: listId, class: 'multi-list', role: 'group', 'aria-label': placeholder, tabindex: '-1', hidden: true },
    boxes.map((box) => box.row),
  );
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
    boxes.forEach((box, index) => {
      box.input.disabled = Boolean(full) && !chosen.has(index);
    });
    const chips = flat
      .filter((_, index) => chosen.has(index))
      .map((option) => h('span', { class: 'chip' }, option.label));
    summary.replaceChildren(
      ...(chips.length ? [unseen(`${placeholder}: `), ...chips] : [h('span', { class: 'placeholder' }, placeholder)]),
    );
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

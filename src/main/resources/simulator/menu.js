// One menu at a time, opened by a button; arrows move, Escape and a click elsewhere close it.

import { h } from './dom.js';
import { icon } from './icons.js';

/** Items are `{label, note, icon, current, testid, choose}` or with `href` instead of `choose`. */
export function openMenu(anchor, items, name) {
  const menu = h('div', { class: 'menu', role: 'menu', 'aria-label': name, popover: 'auto', data: { testid: 'menu' }, onkeydown: move },
    items.map((item) => row(item, () => close(item))));
  (anchor.closest('dialog') ?? document.body).append(menu);
  menu.addEventListener('toggle', (event) => { if (event.newState === 'closed') gone(); });
  anchor.setAttribute('aria-expanded', 'true');
  menu.showPopover();
  place(menu, anchor);
  menu.querySelector('.menu-item')?.focus();

  function close(item) {
    menu.hidePopover();
    anchor.focus();
    item.choose?.();
  }

  function gone() {
    anchor.setAttribute('aria-expanded', 'false');
    if (menu.contains(document.activeElement)) anchor.focus();
    menu.remove();
  }
}

function row(item, choose) {
  const content = [
    item.icon && icon(item.icon, 18),
    item.picture,
    h('span', { class: 'menu-words' }, h('span', {}, item.label), item.note && h('span', { class: 'menu-note' }, item.note)),
    item.current && icon('check', 18),
  ];
  const props = { class: 'menu-item', role: 'menuitem', tabindex: '-1', data: { testid: item.testid ?? 'menu-item' } };
  if (item.href && !item.choose) return h('a', { ...props, href: item.href, target: '_blank', rel: 'noopener noreferrer' }, content);
  if (item.href) return h('a', { ...props, href: item.href, onclick: (event) => here(event, choose) }, content);
  return h('button', { ...props, type: 'button', onclick: choose }, content);
}

// A plain click stays in this tab; Ctrl, Cmd, Shift or the middle button open the address as usual.
function here(event, choose) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  choose();
}

function move(event) {
  const items = [...event.currentTarget.querySelectorAll('.menu-item')];
  const at = items.indexOf(document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (event.key === 'Tab') event.currentTarget.hidePopover();
  if (next === undefined) return;
  event.preventDefault();
  items[(next + items.length) % items.length].focus();
}

function place(menu, anchor) {
  const edge = 8;
  const near = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = near.bottom + 4 + height <= innerHeight - edge;
  const left = near.left + width <= innerWidth - edge ? near.left : near.right - width;
  menu.style.top = `${Math.max(edge, below ? near.bottom + 4 : near.top - height - 4)}px`;
  menu.style.left = `${Math.max(edge, Math.min(left, innerWidth - width - edge))}px`;
}

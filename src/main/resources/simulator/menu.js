// One menu at a time, opened by a button; arrows move, Escape and a click elsewhere close it.

import { h } from './dom.js';
import { icon } from './icons.js';

let open = null; // {anchor, shut} of the one that is open

/** Items are `{label, note, icon, current, testid, choose}`, or with `href` in place of `choose` or beside it. */
export function openMenu(anchor, items, name) {
  const again = open?.anchor === anchor;
  open?.shut();
  if (again) return;
  const menu = h(
    'div',
    {
      class: 'menu',
      role: 'menu',
      'aria-label': name,
      popover: 'manual',
      data: { testid: 'menu' },
      onkeydown: (event) => key(event, shut),
    },
    items.map((item) =>
      row(item, () => {
        shut();
        item.choose?.();
      }),
    ),
  );

  function shut() {
    document.removeEventListener('pointerdown', away, true);
    document.removeEventListener('scroll', away, true);
    anchor.setAttribute('aria-expanded', 'false');
    if (menu.contains(document.activeElement)) anchor.focus();
    menu.remove();
    open = null;
  }

  // Not left to popover="auto": that closes on the very finger that is lifted after a long press.
  function away(event) {
    if (!menu.contains(event.target) && !anchor.contains(event.target)) shut();
  }

  (anchor.closest('dialog, main, header') ?? document.body).append(menu); // a dialog makes everything outside of it inert
  document.addEventListener('pointerdown', away, true);
  document.addEventListener('scroll', away, true);
  anchor.setAttribute('aria-expanded', 'true');
  open = { anchor, shut };
  menu.showPopover();
  place(menu, anchor);
  menu.querySelector('.menu-item')?.focus();
}

function row(item, choose) {
  const content = [
    item.icon && icon(item.icon, 18),
    item.picture,
    h(
      'span',
      { class: 'menu-words' },
      h('span', {}, item.label),
      item.note && h('span', { class: 'menu-note' }, item.note),
    ),
    item.current && icon('check', 18),
  ];
  const props = { class: 'menu-item', role: 'menuitem', tabindex: '-1', data: { testid: item.testid ?? 'menu-item' } };
  if (item.href && !item.choose)
    return h('a', { ...props, href: item.href, target: '_blank', rel: 'noopener noreferrer' }, content);
  if (item.href) return h('a', { ...props, href: item.href, onclick: (event) => here(event, choose) }, content);
  return h('button', { ...props, type: 'button', onclick: choose }, content);
}

// A plain click stays in this tab; Ctrl, Cmd, Shift or the middle button open the address as usual.
function here(event, choose) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  choose();
}

function key(event, shut) {
  const items = [...event.currentTarget.querySelectorAll('.menu-item')];
  const at = items.indexOf(document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (event.key === 'Tab' || event.key === 'Escape') shut();
  if (event.key === 'Escape') event.preventDefault(); // else a modal below would close as well
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

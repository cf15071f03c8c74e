// Short notices, mostly of failures. They stay ten seconds, or as long as the pointer is on them.

import { h } from './dom.js';
import { icon } from './icons.js';

const STAY = 10_000; // milliseconds
const region = h('div', { class: 'toasts', role: 'alert' });

/** Shows a sentence; over an open modal it is put inside, where it can be read and clicked. */
export function toast(sentence) {
  home();
  const node = h(
    'div',
    { class: 'toast', data: { testid: 'toast' } },
    icon('alert', 18),
    h('span', {}, sentence),
    h(
      'button',
      { type: 'button', class: 'toast-close', 'aria-label': 'Dismiss', onclick: () => node.remove() },
      icon('close', 16),
    ),
  );
  let timer = setTimeout(() => node.remove(), STAY);
  node.addEventListener('pointerenter', () => clearTimeout(timer));
  node.addEventListener('pointerleave', () => {
    timer = setTimeout(() => node.remove(), STAY);
  });
  region.append(node);
}

function home() {
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
  const host = dialog ?? document.body;
  if (region.parentNode === host) return;
  host.append(region);
  dialog?.addEventListener('close', () => document.body.append(region), { once: true });
}

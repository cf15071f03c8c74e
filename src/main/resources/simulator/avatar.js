// Coloured initials for people, the app's own mark for the app.

import { h } from './dom.js';
import { icon } from './icons.js';

const COLOURS = 8;

export function avatar(id, name, size = 36) {
  return h('span', {
    class: `avatar avatar-${size}`,
    'aria-hidden': 'true',
    data: { colour: hash(id) % COLOURS, initials: initials(name) },
  });
}

export function appAvatar(size = 36) {
  return h(
    'span',
    { class: `avatar avatar-app avatar-${size}`, 'aria-hidden': 'true' },
    icon('rebound', Math.round(size * 0.66)),
  );
}

function initials(name) {
  const [first = '?', ...others] = name.trim().split(/\s+/);
  return ([...first][0] + ([...(others.at(-1) ?? '')][0] ?? '')).toUpperCase();
}

function hash(text) {
  return [...text].reduce((sum, character) => (sum * 31 + character.codePointAt(0)) % 9973, 7);
}

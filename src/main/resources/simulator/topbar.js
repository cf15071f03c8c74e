// The bar above everything: drawer, clock, theme, and who one is.

import { h, unseen } from './dom.js';
import { icon } from './icons.js';
import { avatar } from './avatar.js';
import { instant, shortMoment } from './dates.js';
import { openMenu } from './menu.js';

const DRIFT = 90; // seconds between the simulator's clock and this machine's that are worth showing

export function themeButton() {
  const node = h('button', {
    type: 'button',
    class: 'round',
    data: { testid: 'theme' },
    onclick: () => {
      window.theme.toggle();
      show();
    },
  });

  function show() {
    const dark = window.theme.current() === 'dark';
    node.setAttribute('aria-label', dark ? 'Use light colours' : 'Use dark colours');
    node.replaceChildren(icon(dark ? 'sun' : 'moon'));
  }

  show();
  return node;
}

export class Topbar {
  #become;
  #snapshot = null;

  constructor({ become, drawer }) {
    this.#become = become;
    this.menu = h(
      'button',
      {
        type: 'button',
        class: 'round topbar-menu',
        'aria-label': 'Conversations',
        'aria-expanded': 'false',
        'aria-controls': 'sidebar',
        data: { testid: 'drawer' },
        onclick: drawer,
      },
      icon('menu'),
    );
    this.notice = h('span', { class: 'notice', role: 'status', hidden: true });
    this.clock = h('span', { class: 'clock', hidden: true, title: 'The clock of this workspace' });
    this.me = h('button', {
      type: 'button',
      class: 'me',
      'aria-haspopup': 'menu',
      data: { testid: 'me' },
      onclick: () => this.#switch(),
    });
    this.node = h(
      'header',
      { class: 'topbar' },
      this.menu,
      h('h1', { class: 'topbar-name' }),
      this.notice,
      h('span', { class: 'space' }),
      this.clock,
      themeButton(),
      this.me,
    );
  }

  show(snapshot, online) {
    this.#snapshot = snapshot;
    const me = snapshot.people.find((person) => person.id === snapshot.me);
    this.node.querySelector('.topbar-name').textContent = snapshot.workspace.name;
    this.me.replaceChildren(
      avatar(me.id, me.name, 28),
      h('span', { class: 'me-name' }, unseen('You are '), me.name, unseen('. Be somebody else')),
      icon('down', 16),
    );
    this.clock.hidden = Math.abs(snapshot.now - Date.now() / 1000) < DRIFT;
    this.clock.replaceChildren(icon('clock', 16), shortMoment(instant(snapshot.now), me.tz));
    this.notice.hidden = online;
    this.notice.textContent = online ? '' : 'Connecting again…';
  }

  #switch() {
    const { people, app, me } = this.#snapshot;
    openMenu(
      this.me,
      people
        .filter((person) => person.id !== app.botUser)
        .map((person) => ({
          label: person.name,
          note: person.title,
          picture: avatar(person.id, person.name, 36),
          current: person.id === me,
          href: `?as=${encodeURIComponent(person.id)}`,
          testid: `be-${person.id}`,
          choose: () => this.#become(person.id),
        })),
      'Be somebody else',
    );
  }
}

// The first page: who do you want to be?

import { h } from './dom.js';
import { avatar } from './avatar.js';
import { themeButton } from './topbar.js';

/** `choose(id)` is called with the person; each is also a link that opens in a tab of its own. */
export function chooser(people, choose) {
  return h(
    'main',
    { class: 'chooser' },
    h('div', { class: 'chooser-corner' }, themeButton()),
    h(
      'div',
      { class: 'chooser-card' },
      h('h1', {}, 'Who are you?'),
      h(
        'p',
        { class: 'chooser-lead' },
        'A Slack in a box, on this machine only. Be one of these people; a second browser tab can be another.',
      ),
      h(
        'ul',
        { class: 'chooser-list' },
        people.map((person) => h('li', {}, card(person, choose))),
      ),
    ),
  );
}

function card(person, choose) {
  return h(
    'a',
    {
      class: 'person',
      href: `?as=${encodeURIComponent(person.id)}`,
      data: { testid: 'person', person: person.id },
      onclick: (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        choose(person.id);
      },
    },
    avatar(person.id, person.name, 48),
    h('span', { class: 'person-words' }, h('strong', {}, person.name), h('span', {}, person.title)),
  );
}

// The list of channels, people and the app; on a phone a drawer.

import { h } from './dom.js';
import { appAvatar, avatar } from './avatar.js';

const GROUPS = [
  ['channel', 'Channels'],
  ['dm', 'Direct messages'],
  ['app', 'Apps'],
];

export class Sidebar {
  #print = null;

  constructor() {
    this.node = h('nav', {
      class: 'sidebar',
      id: 'sidebar',
      'aria-label': 'Conversations',
      data: { testid: 'sidebar' },
    });
  }

  /** `unread` counts by conversation id; `current` is the id of the open one. */
  show(snapshot, current, unread) {
    const print = JSON.stringify([snapshot.conversations, snapshot.workspace, current, [...unread]]);
    if (print === this.#print) return;
    this.#print = print;
    const focused = this.node.contains(document.activeElement) ? document.activeElement.dataset.conversation : null;
    this.node.replaceChildren(
      h('p', { class: 'sidebar-head', 'aria-hidden': 'true' }, snapshot.workspace.name),
      ...GROUPS.map(([kind, title]) => {
        const members = snapshot.conversations.filter((conversation) => conversation.kind === kind);
        return members.length ? group(title, members, { snapshot, current, unread }) : '';
      }),
    );
    if (focused) this.node.querySelector(`[data-conversation="${CSS.escape(focused)}"]`)?.focus();
  }
}

function group(title, members, context) {
  return h(
    'section',
    { class: 'sidebar-group' },
    h('h2', {}, title),
    h(
      'ul',
      {},
      members.map((member) => h('li', {}, entry(member, context))),
    ),
  );
}

function entry(conversation, { snapshot, current, unread }) {
  const count = unread.get(conversation.id) ?? 0;
  return h(
    'a',
    {
      class: `sidebar-link ${count ? 'sidebar-unread' : ''}`,
      href: `#${conversation.id}`,
      'aria-current': conversation.id === current ? 'page' : null,
      data: { testid: 'conversation', conversation: conversation.id, kind: conversation.kind },
    },
    mark(conversation, snapshot),
    h('span', { class: 'sidebar-name' }, conversation.name),
    count > 0 && h('span', { class: 'count', 'aria-label': `${count} unread` }, String(count)),
  );
}

function mark(conversation, snapshot) {
  if (conversation.kind === 'channel') return h('span', { class: 'sidebar-hash', 'aria-hidden': 'true' }, '#');
  if (conversation.kind === 'app') return appAvatar(20);
  const person = snapshot.people.find((candidate) => candidate.name === conversation.name);
  return avatar(person?.id ?? conversation.id, conversation.name, 20);
}

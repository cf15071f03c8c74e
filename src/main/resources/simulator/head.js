// What stands above a conversation: its name, the app's tabs, its beginning.

import { h } from './dom.js';
import { appAvatar, avatar } from './avatar.js';

const TABS = [
  ['home', 'Home'],
  ['messages', 'Messages'],
];

/** The name of a conversation with its mark. */
export function title(conversation, snapshot) {
  if (conversation.kind === 'channel')
    return [h('span', { class: 'head-hash', 'aria-hidden': 'true' }, '#'), conversation.name];
  if (conversation.kind === 'app') return [appAvatar(28), conversation.name];
  const person = snapshot.people.find((candidate) => candidate.name === conversation.name);
  return [avatar(person?.id ?? conversation.id, conversation.name, 28), conversation.name];
}

/** The app's tabs. */
export function tabs(conversation, current) {
  return h(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': conversation.name, onkeydown: turn },
    TABS.map(([tab, label]) =>
      h(
        'a',
        {
          id: `tab-${tab}`,
          class: 'tab',
          role: 'tab',
          href: `#${conversation.id}/${tab}`,
          'aria-selected': String(tab === current),
          'aria-controls': `panel-${tab}`,
          tabindex: tab === current ? '0' : '-1',
          data: { testid: `tab-${tab}` },
        },
        label,
      ),
    ),
  );
}

function turn(event) {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  event.currentTarget.querySelector('[aria-selected=false]')?.click();
}

/** What stands above the first message: where one is, and the commands to begin with. */
export function beginning(conversation, app, print, insert) {
  const channel = conversation.kind === 'channel';
  const lead = channel
    ? `This is the beginning of #${conversation.name}.`
    : `This is the beginning of your messages with ${conversation.name}.`;
  const buttons = app.commands.map((command) =>
    h(
      'button',
      { type: 'button', class: 'try', onclick: () => insert(`${command.command} `) },
      h('strong', {}, command.command),
      ` ${command.hint ?? ''}`,
    ),
  );
  return h(
    'div',
    { class: 'beginning', data: { print } },
    h('h3', {}, channel ? `#${conversation.name}` : conversation.name),
    h('p', {}, lead),
    buttons.length > 0 && h('div', { class: 'tries' }, buttons),
  );
}

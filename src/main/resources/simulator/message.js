// One message: who, when, what, and the menu of things to do with it.

import { h } from './dom.js';
import { icon } from './icons.js';
import { appAvatar, avatar } from './avatar.js';
import { clockTime, fullTime, instant } from './dates.js';
import { mrkdwn } from './mrkdwn.js';
import { openMenu } from './menu.js';

const HOLD = 500; // milliseconds of a long press

/** `place` is {scene, grouped, surface, shortcuts, act}; `act` sends one of the simulator's deeds. */
export function messageNode(message, place) {
  const { scene, grouped } = place;
  const name = scene.personName(message.user) ?? message.user;
  const when = instant(message.ts);
  const body = h('div', { class: 'message-body', data: { testid: 'message-body' } }, content(message, place));
  const node = h(
    'article',
    {
      class: `message ${grouped ? 'message-grouped' : ''}`,
      tabindex: '-1',
      'aria-label': `${name}, ${clockTime(when, scene.zone)}${message.ephemeral ? ', only visible to you' : ''}`,
      data: { testid: 'message', ts: message.ts, ephemeral: String(message.ephemeral === true), user: message.user },
    },
    message.ephemeral && h('p', { class: 'only-you' }, icon('eye', 14), 'Only visible to you'),
    message.thread_ts && message.thread_ts !== message.ts && h('p', { class: 'only-you' }, 'Replied in a thread'),
    h(
      'div',
      { class: 'gutter' },
      grouped ? h('time', { class: 'gutter-time' }, clockTime(when, scene.zone)) : face(message, name),
    ),
    h('div', { class: 'message-main' }, !grouped && head(message, name, when, scene), body),
  );
  if (!message.ephemeral) addMenu(node, body, message, place);
  return node;
}

/** What people type is drawn from its text, as Slack's own composer would have styled it; what the app sends from its blocks. */
export function hasBlocks(message) {
  return message.bot && message.blocks?.length > 0;
}

function face(message, name) {
  return message.bot ? appAvatar() : avatar(message.user, name);
}

function head(message, name, when, scene) {
  return h(
    'div',
    { class: 'message-head' },
    h('strong', { class: 'message-name' }, name),
    message.bot && h('span', { class: 'badge' }, 'APP'),
    scene.person(message.user)?.guest && h('span', { class: 'badge' }, 'GUEST'),
    h('time', { class: 'message-time', title: fullTime(when, scene.zone) }, clockTime(when, scene.zone)),
    message.edited && hasBlocks(message) && h('span', { class: 'edited' }, 'edited'),
  );
}

function content(message, { scene, surface }) {
  if (hasBlocks(message)) return surface.draw(message.blocks, scene);
  if (message.files?.length) return message.files.map((file) => fileLink(file, scene));
  return h(
    'div',
    { class: 'section-text mrkdwn' },
    mrkdwn(message.text ?? '', scene),
    message.edited && h('span', { class: 'edited' }, ' (edited)'),
  );
}

/** The file opens in a tab of its own, for those who may see the conversation. */
function fileLink(file, scene) {
  const href = `${new URL(file.url_private).pathname}?as=${encodeURIComponent(scene.me)}`;
  return h(
    'div',
    { class: 'section-text' },
    h('a', { href, target: '_blank', rel: 'noopener', data: { testid: 'file' } }, file.title),
  );
}

function addMenu(node, body, message, { scene, shortcuts, act }) {
  const items = shortcuts.map((shortcut) => ({
    label: shortcut.name,
    icon: 'bolt',
    testid: `message-shortcut-${shortcut.callback_id}`,
    choose: () => act({ do: 'message_shortcut', callback_id: shortcut.callback_id, ts: message.ts }),
  }));
  items.push({ label: 'Copy text', icon: 'copy', choose: () => navigator.clipboard?.writeText(body.innerText) });
  if (message.user === scene.me)
    items.push({ label: 'Edit message', icon: 'pencil', testid: 'edit', choose: () => edit(body, message, act) });
  const button = h(
    'button',
    {
      type: 'button',
      class: 'message-more',
      'aria-haspopup': 'menu',
      'aria-label': 'More actions',
      data: { testid: 'message-menu' },
      onclick: () => openMenu(button, items, 'Message'),
    },
    icon('more', 18),
  );
  node.append(button);
  onHold(node, () => openMenu(button, items, 'Message'));
}

function onHold(node, held) {
  let timer = null;
  const stop = () => clearTimeout(timer);
  node.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch' && !event.target.closest('button, a, input, select, textarea, label'))
      timer = setTimeout(held, HOLD);
  });
  for (const name of ['pointerup', 'pointercancel', 'pointermove']) node.addEventListener(name, stop);
}

function edit(body, message, act) {
  const before = [...body.childNodes];
  const field = h('textarea', { class: 'field', rows: 2, 'aria-label': 'Edit message', data: { testid: 'edit-text' } });
  field.value = body.querySelector('.edited') ? body.innerText.replace(/ \(edited\)$/, '') : body.innerText;
  const back = () => body.replaceChildren(...before);
  const save = async () => {
    const answer = await act({ do: 'edit', ts: message.ts, text: field.value });
    if (answer.ok) back();
  };
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') back();
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      save();
    }
  });
  body.replaceChildren(
    field,
    h(
      'div',
      { class: 'edit-buttons' },
      h('button', { type: 'button', class: 'button', onclick: back }, 'Cancel'),
      h(
        'button',
        { type: 'button', class: 'button button-primary', data: { testid: 'edit-save' }, onclick: save },
        'Save',
      ),
    ),
  );
  field.focus();
}

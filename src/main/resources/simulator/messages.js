// The list of messages of one conversation. A node is drawn anew only when its message has changed.

import { h } from './dom.js';
import { icon } from './icons.js';
import { dayName, instant, localDay } from './dates.js';
import { hasBlocks, messageNode } from './message.js';
import { markFocus, Surface } from './surface.js';

const TOGETHER = 300; // seconds in which messages of one person stand under one name
const NEAR = 120; // pixels from the end that still count as reading the newest

export class Messages {
  #session;
  #entries = new Map(); // key -> {print, node, surface}
  #shown = null;

  constructor(session) {
    this.#session = session;
    this.list = h('div', {
      class: 'messages',
      role: 'log',
      tabindex: '0',
      data: { testid: 'messages' },
      onscroll: () => this.#offer(),
    });
    this.newer = h(
      'button',
      { type: 'button', class: 'newer', hidden: true, onclick: () => this.#toEnd() },
      icon('arrowDown', 16),
      'Newest message',
    );
  }

  /** Draws the conversation; `beginning` stands above its first message. */
  show(conversation, messages, context, beginning) {
    const fresh = this.#shown !== conversation.id;
    const following = fresh || this.#atEnd();
    if (fresh) this.#entries.clear();
    this.#shown = conversation.id;
    this.list.setAttribute('aria-label', `Messages in ${conversation.name}`);
    const before = new Set(this.#entries.keys());
    const changed = this.#reconcile(conversation, messages, context, beginning);
    this.#scroll({
      fresh,
      following,
      added: messages.filter((message) => !before.has(keyOf(message))),
      changed,
      me: context.scene.me,
    });
  }

  #reconcile(conversation, messages, context, beginning) {
    const nodes = [beginning];
    const kept = new Map();
    const changed = [];
    messages.forEach((message, index) => {
      const earlier = messages[index - 1];
      if (newDay(message, earlier, context.scene)) nodes.push(divider(message, context.scene));
      const known = this.#entries.get(keyOf(message));
      const entry = this.#entry(
        conversation,
        message,
        { ...context, grouped: together(message, earlier, context.scene) },
        known,
      );
      if (known && known.node !== entry.node) changed.push([known.node, entry.node]);
      kept.set(keyOf(message), entry);
      nodes.push(entry.node);
    });
    this.#entries = kept;
    const [old, replacement] = changed.find(([node]) => node.contains(document.activeElement)) ?? [];
    const giveBack = old && markFocus(old);
    settle(this.list, nodes);
    giveBack?.(replacement, replacement);
    return changed.map(([, node]) => node);
  }

  #entry(conversation, message, context, known) {
    const print = JSON.stringify([message, context.grouped]);
    if (known?.print === print) return known;
    const surface =
      known?.surface ?? new Surface(this.#session, { message: { conversation: conversation.id, ts: message.ts } });
    const act = (deed) => this.#session.act({ conversation: conversation.id, ...deed });
    return { print, surface, node: messageNode(message, { ...context, surface, act }) };
  }

  #scroll({ fresh, following, added, changed, me }) {
    if (fresh || added.some((message) => message.user === me || message.ephemeral) || (following && added.length))
      this.#toEnd();
    else if (changed.length)
      changed
        .at(-1)
        .scrollIntoView({ block: changed.at(-1).offsetHeight > this.list.clientHeight ? 'start' : 'nearest' });
    this.#offer();
  }

  #atEnd() {
    return this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < NEAR;
  }

  #toEnd() {
    this.list.scrollTop = this.list.scrollHeight;
  }

  #offer() {
    this.newer.hidden = this.#atEnd();
  }
}

function keyOf(message) {
  return `${message.ts}${message.ephemeral ? '/ephemeral' : ''}`;
}

function newDay(message, earlier, { zone }) {
  return !earlier || localDay(instant(message.ts), zone) !== localDay(instant(earlier.ts), zone);
}

function together(message, earlier, scene) {
  return (
    Boolean(earlier) &&
    !newDay(message, earlier, scene) &&
    earlier.user === message.user &&
    !earlier.ephemeral &&
    !message.ephemeral &&
    !hasBlocks(message) &&
    Number(message.ts) - Number(earlier.ts) < TOGETHER
  );
}

function divider(message, { now, zone }) {
  return h('div', { class: 'day', role: 'separator' }, h('span', {}, dayName(instant(message.ts), now, zone)));
}

// Moves only what is out of place, so that untouched messages keep focus, selection and half-filled fields.
function settle(list, nodes) {
  const wanted = new Set(nodes);
  for (const node of [...list.childNodes]) if (!wanted.has(node)) node.remove();
  nodes.forEach((node, index) => {
    if (list.childNodes[index] !== node) list.insertBefore(node, list.childNodes[index] ?? null);
  });
}

// Where messages and commands are typed. What was typed is only cleared once it has arrived.

import { freshId, h, toggleAttribute } from './dom.js';
import { icon } from './icons.js';
import { openMenu } from './menu.js';

export class Composer {
  #act;
  #drafts = new Map(); // conversation id -> text
  #conversation = null;
  #app = null;
  #suggested = [];
  #active = 0;

  constructor(act) {
    this.#act = act;
    const listId = freshId('commands');
    this.text = h('textarea', {
      class: 'composer-text',
      rows: 1,
      'aria-label': 'Message',
      'aria-autocomplete': 'list',
      'aria-controls': listId,
      data: { testid: 'composer' },
      oninput: () => this.#typed(),
      onkeydown: (event) => this.#key(event),
    });
    this.suggestions = h('div', {
      id: listId,
      class: 'suggestions',
      role: 'listbox',
      'aria-label': 'Commands',
      hidden: true,
      data: { testid: 'suggestions' },
    });
    this.hint = h('span', { class: 'composer-hint', 'aria-live': 'polite' });
    this.send = h(
      'button',
      { type: 'button', class: 'send', 'aria-label': 'Send', data: { testid: 'send' }, onclick: () => this.#send() },
      icon('send'),
    );
    this.shortcuts = h(
      'button',
      {
        type: 'button',
        class: 'composer-button',
        'aria-label': 'Shortcuts',
        'aria-haspopup': 'menu',
        data: { testid: 'shortcuts' },
        onclick: () => this.#openShortcuts(),
      },
      icon('plus'),
    );
    this.slash = h(
      'button',
      {
        type: 'button',
        class: 'composer-button',
        'aria-label': 'Commands',
        data: { testid: 'commands' },
        onclick: () => this.insert('/'),
      },
      icon('slash'),
    );
    this.node = h(
      'div',
      { class: 'composer' },
      this.suggestions,
      h(
        'div',
        { class: 'composer-box' },
        this.text,
        h('div', { class: 'composer-bar' }, this.shortcuts, this.slash, this.hint, this.send),
      ),
    );
  }

  /** Turns to a conversation; each keeps its own unsent text. */
  show(conversation, app) {
    this.#app = app;
    if (this.#conversation === conversation.id) return;
    if (this.#conversation) this.#drafts.set(this.#conversation, this.text.value);
    this.#conversation = conversation.id;
    this.text.placeholder = `Message ${conversation.kind === 'channel' ? '#' : ''}${conversation.name}`;
    this.text.setAttribute('aria-label', this.text.placeholder);
    this.#set(this.#drafts.get(conversation.id) ?? '');
  }

  /** Puts a text in, ready to be completed. */
  insert(text) {
    this.#set(text);
    this.text.focus();
    this.text.setSelectionRange(text.length, text.length);
  }

  #set(text) {
    this.text.value = text;
    this.#typed();
  }

  #typed() {
    const word = this.text.value;
    const known = this.#app?.commands ?? [];
    this.#suggested = /^\/\S*$/.test(word) ? known.filter((command) => command.command.startsWith(word)) : [];
    this.#active = 0;
    const current = known.find((command) => word.startsWith(`${command.command} `));
    this.hint.textContent = current?.hint ? `${current.command} ${current.hint}` : '';
    this.#drawSuggestions();
    this.send.classList.toggle('send-ready', word.trim() !== '');
    this.text.style.height = 'auto';
    this.text.style.height = `${this.text.scrollHeight}px`;
  }

  #drawSuggestions() {
    const options = this.#suggested.map((command, index) =>
      h(
        'div',
        {
          id: `${this.suggestions.id}-${index}`,
          class: 'suggestion',
          role: 'option',
          'aria-selected': String(index === this.#active),
          data: { testid: `command-${command.command.slice(1)}` },
          onpointerdown: (event) => event.preventDefault(),
          onclick: () => this.insert(`${command.command} `),
        },
        h(
          'span',
          { class: 'suggestion-command' },
          h('strong', {}, command.command),
          command.hint && h('span', {}, ` ${command.hint}`),
        ),
        h('span', { class: 'suggestion-note' }, command.description),
      ),
    );
    this.suggestions.replaceChildren(...options);
    this.suggestions.hidden = options.length === 0;
    toggleAttribute(this.text, 'aria-activedescendant', options[this.#active]?.id);
  }

  #key(event) {
    if (event.isComposing) return;
    if (!this.suggestions.hidden && this.#keyInSuggestions(event)) event.preventDefault();
    else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.#send();
    }
  }

  #keyInSuggestions(event) {
    const command = this.#suggested[this.#active];
    const complete = event.key === 'Tab' || (event.key === 'Enter' && this.text.value !== command.command);
    if (complete) this.insert(`${command.command} `);
    else if (event.key === 'Escape') this.suggestions.hidden = true;
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#move(event.key === 'ArrowDown' ? 1 : -1);
    else return false;
    return true;
  }

  #move(step) {
    this.#active = (this.#active + step + this.#suggested.length) % this.#suggested.length;
    this.#drawSuggestions();
  }

  async #send() {
    const text = this.text.value;
    if (text.trim() === '' || this.text.readOnly) return;
    const conversation = this.#conversation;
    this.#busy(true);
    const answer = await this.#act({ do: 'say', conversation, text });
    this.#busy(false);
    if (answer.ok && this.#conversation === conversation) this.#set('');
    else if (answer.ok) this.#drafts.delete(conversation);
    this.text.focus();
  }

  // Read only rather than disabled: the focus stays where the person is typing.
  #busy(busy) {
    this.text.readOnly = busy;
    toggleAttribute(this.send, 'aria-busy', busy ? 'true' : null);
    this.suggestions.hidden = true;
  }

  #openShortcuts() {
    const items = (this.#app?.globalShortcuts ?? []).map((shortcut) => ({
      label: shortcut.name,
      note: this.#app.name,
      icon: 'bolt',
      testid: `shortcut-${shortcut.callback_id}`,
      choose: () => this.#act({ do: 'shortcut', callback_id: shortcut.callback_id }),
    }));
    openMenu(this.shortcuts, items.length ? items : [{ label: 'No shortcuts here' }], 'Shortcuts');
  }
}

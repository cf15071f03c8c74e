// The whole page for one person: bar, sidebar and the open conversation, drawn again from each snapshot.

import { h, toggleAttribute } from './dom.js';
import { beginning, tabs, title } from './head.js';
import { Composer } from './composer.js';
import { Home } from './home.js';
import { Messages } from './messages.js';
import { Modal } from './modal.js';
import { sceneOf } from './scene.js';
import { Session } from './session.js';
import { Sidebar } from './sidebar.js';
import { Topbar } from './topbar.js';
import { unread } from './unread.js';

export class Workspace {
  #told = null;
  #hashChanged = () => {
    this.#drawer(false);
    this.#draw();
  };
  #away = (event) => {
    if (event.key === 'Escape') this.#drawer(false);
  };

  /** `become(id)` switches to another person. */
  constructor(me, become) {
    this.session = new Session(me, () => this.#draw());
    this.sidebar = new Sidebar();
    this.topbar = new Topbar({ become, drawer: () => this.#drawer(!this.node.classList.contains('drawer-open')) });
    this.messages = new Messages(this.session);
    this.composer = new Composer((deed) => this.session.act(deed));
    this.home = new Home(this.session);
    this.modal = new Modal(this.session);
    this.head = h('header', { class: 'conversation-head' });
    this.panel = h('div', { class: 'panel' }, this.messages.list, this.messages.newer, this.composer.node);
    this.main = h('main', { class: 'conversation' }, this.head, this.panel, this.home.node);
    this.node = h(
      'div',
      { class: 'workspace', 'aria-busy': 'true' },
      this.topbar.node,
      this.sidebar.node,
      h('div', { class: 'veil', onclick: () => this.#drawer(false) }),
      this.main,
    );
  }

  /** False when there is no such person. */
  async open() {
    const known = await this.session.open();
    if (!known) return false;
    addEventListener('hashchange', this.#hashChanged);
    addEventListener('keydown', this.#away);
    return true;
  }

  close() {
    removeEventListener('hashchange', this.#hashChanged);
    removeEventListener('keydown', this.#away);
    this.session.close();
    this.modal.close();
  }

  #draw() {
    const { snapshot } = this.session;
    if (!snapshot) return;
    const scene = sceneOf(snapshot);
    const place = placeOf(snapshot);
    const atHome = place.tab === 'home';
    this.topbar.show(snapshot, this.session.online);
    this.sidebar.show(snapshot, place.conversation.id, unread(snapshot, atHome ? null : place.conversation.id));
    this.#drawHead(place, snapshot);
    this.home.node.hidden = !atHome;
    this.panel.hidden = atHome;
    if (atHome) this.home.show(snapshot.home, snapshot.app, scene);
    else this.#drawPanel(place, snapshot, scene);
    this.modal.show(snapshot.modal, scene);
    document.title = `${place.conversation.name} · ${snapshot.workspace.name}`;
    this.node.removeAttribute('aria-busy');
    this.#tell(place);
  }

  #drawPanel({ conversation }, snapshot, scene) {
    const app = conversation.kind === 'app';
    for (const [name, value] of [
      ['role', 'tabpanel'],
      ['aria-labelledby', 'tab-messages'],
      ['id', 'panel-messages'],
    ])
      toggleAttribute(this.panel, name, app ? value : null);
    this.composer.show(conversation, snapshot.app);
    const context = { scene, shortcuts: snapshot.app.messageShortcuts ?? [] };
    this.messages.show(
      conversation,
      snapshot.messages[conversation.id] ?? [],
      context,
      this.#beginning(conversation, snapshot),
    );
  }

  #drawHead({ conversation, tab }, snapshot) {
    const print = JSON.stringify([conversation, tab]);
    if (this.head.dataset.print === print) return;
    this.head.dataset.print = print;
    const focused = this.head.contains(document.activeElement);
    this.head.replaceChildren(
      h('h2', {}, ...title(conversation, snapshot)),
      ...(conversation.kind === 'app' ? [tabs(conversation, tab)] : []),
    );
    if (focused) this.head.querySelector('[aria-selected=true]')?.focus();
  }

  #beginning(conversation, snapshot) {
    const print = JSON.stringify([conversation, snapshot.app.commands]);
    if (this.beginning?.dataset.print !== print)
      this.beginning = beginning(conversation, snapshot.app, print, (text) => this.composer.insert(text));
    return this.beginning;
  }

  // The app hears that its Home or its messages were opened, once each time somebody turns to them.
  #tell({ conversation, tab }) {
    const now = conversation.kind === 'app' ? `${conversation.id}/${tab}` : null;
    if (now === this.#told) return;
    this.#told = now;
    if (now) this.session.act({ do: 'open_home', ...(tab === 'messages' && { tab }) });
  }

  #drawer(open) {
    if (!open && this.sidebar.node.contains(document.activeElement)) this.topbar.menu.focus();
    this.node.classList.toggle('drawer-open', open);
    this.main.inert = open;
    this.topbar.menu.setAttribute('aria-expanded', String(open));
    if (open) this.sidebar.node.querySelector('[aria-current]')?.focus();
  }
}

/** `#C1` or `#D1/messages`; without one, the first channel. */
function placeOf(snapshot) {
  const [id, tab] = decodeURIComponent(location.hash.slice(1)).split('/');
  const conversation = snapshot.conversations.find((candidate) => candidate.id === id) ?? snapshot.conversations[0];
  return { conversation, tab: conversation.kind !== 'app' ? null : tab === 'messages' ? 'messages' : 'home' };
}

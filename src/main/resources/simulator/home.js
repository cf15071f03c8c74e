// The app's Home tab.

import { h } from './dom.js';
import { markFocus, Surface } from './surface.js';

export class Home {
  #surface;
  #print = null;

  constructor(session) {
    this.#surface = new Surface(session, { home: true });
    this.node = h('div', {
      class: 'home',
      role: 'tabpanel',
      id: 'panel-home',
      'aria-labelledby': 'tab-home',
      tabindex: '0',
      data: { testid: 'home' },
    });
  }

  show(home, app, scene) {
    const print = JSON.stringify(home);
    if (print === this.#print) return;
    this.#print = print;
    const giveBack = markFocus(this.node);
    const scrolled = this.node.scrollTop;
    const content = home?.blocks?.length
      ? this.#surface.draw(home.blocks, scene)
      : h('p', { class: 'empty' }, `${app.name} has put nothing here yet.`);
    this.node.replaceChildren(h('div', { class: 'home-column' }, content));
    this.node.scrollTop = scrolled;
    giveBack(this.node, this.node);
  }
}

// One person's connection: the last state read, and what is done in their name.

import * as api from './api.js';
import { toast } from './toasts.js';

export class Session {
  static reloaded = false;
  snapshot = null;
  online = true;
  #changed;
  #events = null;
  #wanted = 0;
  #reading = null;
  #closed = false;
  #notices = 0;

  constructor(me, changed) {
    this.me = me;
    this.#changed = changed;
  }

  /** Reads the state and listens from then on; false when there is no such person. */
  async open() {
    // As in Slack, forms and what only one person sees are gone after a reload, and do not wait for another browser.
    const reloaded = performance.getEntriesByType('navigation')[0]?.type === 'reload' && !Session.reloaded;
    await api.act(this.me, { do: reloaded ? 'reload' : 'arrive' });
    Session.reloaded = true;
    await this.refresh();
    if (this.snapshot) this.#listen();
    return this.snapshot !== null;
  }

  close() {
    this.#closed = true;
    this.#events?.close();
  }

  /**
   * Does something and has the new state on the screen before it returns. A failure shows as a toast, unless it belongs to
   * fields of a form or the simulator has already told of it in words.
   */
  async act(body) {
    const before = this.#notices;
    const answer = await api.act(this.me, body);
    await this.refresh();
    if (!answer.ok && !answer.errors && this.#notices === before)
      toast(`That did not work: ${answer.error ?? 'no reason given'}`);
    return answer;
  }

  /** Reads the state again; calls while one is under way lead to one further reading. */
  refresh() {
    this.#wanted += 1;
    this.#reading ??= this.#read().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async #read() {
    for (let done = 0; done !== this.#wanted && !this.#closed;) {
      const goal = this.#wanted;
      try {
        this.snapshot = await api.state(this.me);
      } catch {
        this.#connected(false);
        return;
      }
      done = goal;
      if (this.snapshot && !this.#closed) this.#changed();
    }
  }

  #listen() {
    this.#events = api.events(this.me, {
      changed: () => this.refresh(),
      toast: (text) => {
        this.#notices += 1;
        toast(text);
      },
      connected: (online) => this.#connected(online),
    });
  }

  #connected(online) {
    this.online = online;
    if (online)
      this.refresh(); // something may have happened between the last reading and the first event
    else if (this.snapshot && !this.#closed) this.#changed();
  }
}

// A place that shows the app's blocks (a message, Home, a modal) and keeps what is typed there across new versions.

import { blocks, withIds } from './blocks.js';
import { Form } from './form.js';

export class Surface {
  form = null;
  blocks = [];
  #where;
  #session;

  /** `where` says to the simulator where a press happened: `{message: …}`, `{home: true}` or `{modal: id}`. */
  constructor(session, where) {
    this.#session = session;
    this.#where = where;
  }

  /** The nodes of these blocks; fields that were there before keep their values. */
  draw(list, scene) {
    this.blocks = withIds(list);
    this.form = new Form(this.blocks, this.form);
    const press = (action) => this.#session.act({ do: 'press', ...this.#where, action, state: this.form.payload() });
    return blocks(this.blocks, { ...scene, form: this.form, press });
  }
}

/**
 * Notes which element inside `root` has the focus. What it returns gives the focus to the element of the same block and
 * action in a newer node, or to `fallback` when there is none.
 */
export function markFocus(root) {
  const active = root.contains(document.activeElement) ? document.activeElement : null;
  const path = [['block-id', active?.closest('[data-block-id]')?.dataset.blockId], ['action-id', active?.closest('[data-action-id]')?.dataset.actionId]]
    .filter(([, id]) => id !== undefined).map(([name, id]) => `[data-${name}="${CSS.escape(id)}"]`).join(' ');
  const typed = active?.matches('textarea, input[type=text]') ? [active.selectionStart, active.selectionEnd] : null;
  return (within, fallback) => {
    if (!active || active.isConnected) return;
    const same = path === '' ? null : within.querySelector(path);
    (same ?? fallback)?.focus({ preventScroll: true });
    if (same && typed) same.setSelectionRange?.(...typed);
  };
}

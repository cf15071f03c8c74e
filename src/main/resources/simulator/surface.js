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
  const block = active?.closest('[data-block-id]')?.dataset.blockId;
  const action = active?.closest('[data-action-id]')?.dataset.actionId;
  const typed = active?.matches('textarea, input[type=text]') ? [active.selectionStart, active.selectionEnd] : null;
  return (within, fallback) => {
    if (!active || active.isConnected) return;
    const same = find(within, block, action);
    (same ?? fallback)?.focus({ preventScroll: true });
    if (same && typed) same.setSelectionRange?.(...typed);
  };
}

// An app that names no block gets a new block id with each version; the action is then enough.
function find(within, block, action) {
  if (action === undefined) return null;
  const byAction = `[data-action-id="${CSS.escape(action)}"]`;
  return (
    within.querySelector(`[data-block-id="${CSS.escape(block ?? '')}"] ${byAction}`) ?? within.querySelector(byAction)
  );
}

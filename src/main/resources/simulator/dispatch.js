// From a click or a key to the app: keep the value, ask if the element wants that, send, show that it is under way.

import { ask } from './confirm.js';

/** Keeps a value and tells the app of it if it wants to know; asks first where the element says so. */
export async function change(spec, slot, value, node, restore) {
  const { form } = slot.scene;
  const before = form.get(slot.blockId, spec.action_id);
  if (slot.dispatch && spec.confirm && !(await ask(spec.confirm, slot.scene))) {
    restore?.(before);
    return;
  }
  form.set(slot.blockId, spec.action_id, value);
  if (slot.dispatch) await press(spec, slot, form.state(slot.blockId, spec.action_id), node);
}

/** Sends one block action and shows on the node that it is under way. */
export async function press(spec, slot, details, node) {
  node.setAttribute('aria-busy', 'true');
  try {
    await slot.scene.press({ type: spec.type, block_id: slot.blockId, action_id: spec.action_id, ...details });
  } finally {
    node.removeAttribute('aria-busy');
  }
}

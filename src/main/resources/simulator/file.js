// file_input: the file goes to the simulator as soon as it is picked, and the form holds what is known of it.

import { h } from './dom.js';
import { upload } from './api.js';
import { toast } from './toasts.js';

export function fileField(spec, slot) {
  const { form, me } = slot.scene;
  const names = h('span', { class: 'input-hint', 'aria-live': 'polite' });
  const node = h('input', {
    class: 'field',
    type: 'file',
    accept: spec.filetypes?.map((type) => `.${type}`).join(','),
    multiple: (spec.max_files ?? 10) > 1,
    data: { actionId: spec.action_id },
    onchange: picked,
    ...slot.labels(),
  });

  function show() {
    const files = form.get(slot.blockId, spec.action_id) ?? [];
    names.textContent = node.files.length ? '' : files.map((file) => file.name).join(', ');
  }

  async function picked() {
    node.setAttribute('aria-busy', 'true');
    const files = await Promise.all([...node.files].map((file) => upload(me, file)));
    node.removeAttribute('aria-busy');
    if (files.includes(null)) toast('That file could not be uploaded.');
    form.set(slot.blockId, spec.action_id, files.filter(Boolean));
    show();
  }

  show();
  return [node, names];
}

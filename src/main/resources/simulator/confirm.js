// Confirmation dialogs that elements ask for.

import { freshId, h } from './dom.js';
import { text, words } from './text.js';

/** Resolves to true when the person agrees. */
export function ask(confirm, scene) {
  const titleId = freshId('confirm');
  return new Promise((resolve) => {
    const answer = (agreed) => {
      dialog.close();
      dialog.remove();
      resolve(agreed);
    };
    const look = confirm.style === 'danger' ? 'button-danger' : 'button-primary';
    const dialog = h(
      'dialog',
      {
        class: 'confirm',
        role: 'alertdialog',
        'aria-labelledby': titleId,
        data: { testid: 'confirm' },
        oncancel: (event) => {
          event.preventDefault();
          answer(false);
        },
      },
      h('h2', { id: titleId }, words(confirm.title)),
      h('div', { class: 'confirm-text' }, text(confirm.text, scene)),
      h(
        'div',
        { class: 'confirm-buttons' },
        h(
          'button',
          { type: 'button', class: 'button', data: { testid: 'confirm-no' }, onclick: () => answer(false) },
          words(confirm.deny) || 'Cancel',
        ),
        h(
          'button',
          { type: 'button', class: `button ${look}`, data: { testid: 'confirm-yes' }, onclick: () => answer(true) },
          words(confirm.confirm) || 'Yes',
        ),
      ),
    );
    document.body.append(dialog);
    dialog.showModal();
  });
}

// The modal that the app has opened for this person, as a native dialog: the browser keeps the focus inside.

import { freshId, h, toggleAttribute } from './dom.js';
import { icon } from './icons.js';
import { appAvatar } from './avatar.js';
import { words } from './text.js';
import { markFocus, Surface } from './surface.js';
import { mistakes } from './validation.js';

export class Modal {
  #session;
  #id = null;
  #print = null;
  #surface = null;
  #dialog = null;

  constructor(session) {
    this.#session = session;
  }

  /** Opens, redraws or closes, as the snapshot says. */
  show(modal, scene) {
    if (!modal) return this.#remove();
    const print = JSON.stringify(modal);
    if (print === this.#print) return undefined;
    this.#print = print;
    if (modal.id !== this.#id) this.#surface = new Surface(this.#session, { modal: modal.id });
    const another = modal.id !== this.#id;
    this.#id = modal.id;
    return this.#draw(modal.view, scene, another);
  }

  close() {
    this.#remove();
  }

  #draw(view, scene, another) {
    const dialog = this.#dialog ?? this.#open();
    const giveBack = markFocus(dialog);
    const scrolled = another ? 0 : (dialog.querySelector('.modal-body')?.scrollTop ?? 0);
    dialog.replaceChildren(this.#form(view, scene));
    dialog.querySelector('.modal-body').scrollTop = scrolled;
    giveBack(dialog, dialog.querySelector('.modal-body'));
    if (another) firstField(dialog)?.focus();
  }

  #open() {
    this.#dialog = h('dialog', {
      class: 'modal',
      data: { testid: 'modal' },
      oncancel: (event) => {
        event.preventDefault();
        this.#leave(true);
      },
    });
    document.body.append(this.#dialog);
    this.#dialog.showModal();
    return this.#dialog;
  }

  #form(view, scene) {
    const titleId = freshId('modal-title');
    this.#dialog.setAttribute('aria-labelledby', titleId);
    const inputs = view.blocks.some((block) => block.type === 'input');
    const submit =
      (view.submit || inputs) &&
      h(
        'button',
        { type: 'submit', class: 'button button-primary', data: { testid: 'modal-submit' } },
        words(view.submit) || 'Submit',
      );
    return h(
      'form',
      { class: 'modal-form', method: 'dialog', novalidate: true, onsubmit: (event) => this.#submit(event, submit) },
      h(
        'div',
        { class: 'modal-head' },
        appAvatar(28),
        h('h2', { id: titleId }, words(view.title)),
        h(
          'button',
          {
            type: 'button',
            class: 'round',
            'aria-label': 'Close',
            data: { testid: 'modal-x' },
            onclick: () => this.#leave(true),
          },
          icon('close'),
        ),
      ),
      h('div', { class: 'modal-body', tabindex: '-1' }, this.#surface.draw(view.blocks, scene)),
      h(
        'div',
        { class: 'modal-foot' },
        h(
          'button',
          { type: 'button', class: 'button', data: { testid: 'modal-close' }, onclick: () => this.#leave() },
          words(view.close) || (submit ? 'Cancel' : 'Close'),
        ),
        submit,
      ),
    );
  }

  async #submit(event, button) {
    event.preventDefault();
    if (!button || button.getAttribute('aria-busy') === 'true') return;
    const found = mistakes(this.#surface.blocks, this.#surface.form);
    this.#showMistakes(found);
    if (Object.keys(found).length) return;
    button.setAttribute('aria-busy', 'true');
    const answer = await this.#session.act({ do: 'submit', modal: this.#id, state: this.#surface.form.payload() });
    button.removeAttribute('aria-busy');
    if (answer.errors) this.#showMistakes(answer.errors);
  }

  #showMistakes(found) {
    let first = null;
    for (const block of this.#dialog?.querySelectorAll('.block-input') ?? []) {
      const sentence = found[block.dataset.blockId];
      const field = block.querySelector('[data-action-id]');
      block.classList.toggle('block-wrong', Boolean(sentence));
      block.querySelector('.input-error').textContent = sentence ?? '';
      toggleAttribute(field, 'aria-invalid', sentence ? 'true' : null);
      if (sentence) first ??= field.matches('[role]') ? field.querySelector('input') : field;
    }
    first?.focus();
  }

  // The cross and Escape close the whole pile, the button at the foot only the modal on top.
  #leave(all = false) {
    return this.#session.act({ do: 'close', modal: this.#id, ...(all && { all }) });
  }

  #remove() {
    this.#dialog?.close();
    this.#dialog?.remove();
    this.#dialog = this.#id = this.#print = this.#surface = null;
  }
}

function firstField(dialog) {
  return (
    dialog.querySelector('[autofocus]') ??
    dialog.querySelector('.modal-body :is(input, textarea, select, button.field):not([type=hidden])') ??
    dialog.querySelector('.modal-body')
  );
}

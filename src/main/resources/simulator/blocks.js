// Block Kit's blocks as nodes. `scene` is what they need to know of the world around them:
// {me, now, zone, people, conversations, personName(id), conversationName(id), form, press(action)}.

import { freshId, h } from './dom.js';
import { chart } from './charts.js';
import { element } from './elements.js';
import { picture } from './image.js';
import { richText } from './richtext.js';
import { table } from './table.js';
import { text, words } from './text.js';

const drawn = {
  section,
  context,
  actions,
  input,
  image,
  table,
  header: (block) => h('h3', {}, words(block.text)),
  divider: () => h('hr', {}),
  rich_text: (block, scene) => richText(block, scene),
  data_visualization: (block) => chart(block),
};

/** Blocks without an id get one from their place, as Slack gives them one. */
export function withIds(blocks) {
  return (blocks ?? []).map((block, index) => (block.block_id ? block : { ...block, block_id: `block-${index}` }));
}

/** All blocks of a message, a Home or a modal. */
export function blocks(list, scene) {
  return list.map((block) => {
    const draw = drawn[block.type];
    const content = draw
      ? draw(block, scene)
      : h('p', { class: 'unknown' }, `[A block of type ${block.type} is not drawn here]`);
    return h('div', { class: `block block-${block.type}`, data: { blockId: block.block_id } }, content);
  });
}

function section(block, scene) {
  const id = freshId('section');
  const body = h(
    'div',
    { class: 'section-body', id },
    block.text && h('div', { class: 'section-text' }, text(block.text, scene)),
    block.fields &&
      h(
        'div',
        { class: 'section-fields' },
        block.fields.map((field) => h('div', {}, text(field, scene))),
      ),
  );
  if (!block.accessory) return body;
  const slot = { blockId: block.block_id, scene, dispatch: true, labels: () => ({ 'aria-labelledby': id }) };
  const kind = block.accessory.type === 'image' ? 'section-picture' : 'section-accessory';
  return [body, h('div', { class: kind }, element(block.accessory, slot))];
}

function context(block, scene) {
  return (block.elements ?? []).map((part) =>
    part.type === 'image' ? picture(part) : h('span', { class: 'context-text' }, text(part, scene)),
  );
}

function actions(block, scene) {
  const slot = { blockId: block.block_id, scene, dispatch: true, labels: (name) => ({ 'aria-label': name }) };
  return (block.elements ?? []).map((spec) => element(spec, slot));
}

function input(block, scene) {
  const spec = block.element;
  const [id, labelId, hintId, errorId] = ['input', 'label', 'hint', 'error'].map(freshId);
  const grouped = spec.type === 'radio_buttons' || spec.type === 'checkboxes' || spec.type.startsWith('multi_');
  const described = [block.hint && hintId, errorId].filter(Boolean).join(' ');
  const labels = () => ({
    id,
    'aria-describedby': described,
    ...(grouped && { 'aria-labelledby': labelId }),
    ...(!block.optional && !grouped && { 'aria-required': 'true' }),
  });
  const optional = block.optional && h('span', { class: 'optional' }, ' (optional)');
  return [
    h(
      grouped ? 'div' : 'label',
      { class: 'input-label', id: labelId, for: grouped ? null : id },
      words(block.label),
      optional,
    ),
    h(
      'div',
      { class: 'input-element' },
      element(spec, { blockId: block.block_id, scene, dispatch: block.dispatch_action === true, labels }),
    ),
    h('p', { class: 'input-error', id: errorId, role: 'alert' }),
    block.hint && h('p', { class: 'input-hint', id: hintId }, words(block.hint)),
  ];
}

function image(block) {
  const title = block.title && h('figcaption', {}, words(block.title));
  return h('figure', {}, title, picture(block));
}

// What a select, a group of radio buttons or of checkboxes offers.

import { h } from './dom.js';
import { text, words } from './text.js';
import { valueField } from './form.js';

/** What can be chosen: `{label, note, value}`, where value is what Slack sends. */
export function offered(spec, scene) {
  const field = valueField(spec.type);
  const plain = (option) => plainOption(option, scene);
  if (field.startsWith('selected_option')) {
    const groups = spec.option_groups
      ? spec.option_groups.map((group) => ({ label: words(group.label), options: group.options.map(plain) }))
      : [{ options: (spec.options ?? []).map(plain) }];
    return { groups, flat: groups.flatMap((group) => group.options) };
  }
  const flat = field.startsWith('selected_user') ? people(scene) : conversations(spec, scene);
  return { groups: [{ options: flat }], flat };
}

/** One option of a static list. */
export function plainOption(option, scene) {
  return {
    key: option.value,
    label: words(option.text),
    note: words(option.description),
    value: option,
    rich: option.text.type === 'mrkdwn' ? text(option.text, scene) : null,
    richNote: option.description?.type === 'mrkdwn' ? text(option.description, scene) : null,
  };
}

function people(scene) {
  return scene.people.map((person) => ({ key: person.id, label: person.name, note: person.title, value: person.id }));
}

function conversations(spec, scene) {
  const include = spec.filter?.include ?? ['public', 'private', 'im', 'mpim'];
  const channels = scene.conversations.filter((conversation) => conversation.kind === 'channel');
  const direct = scene.conversations.filter((conversation) => conversation.kind === 'dm');
  const wanted = [
    ...(include.some((kind) => kind === 'public' || kind === 'private') ? channels : []),
    ...(include.includes('im') && spec.type !== 'channels_select' ? direct : []),
  ];
  return wanted.map((conversation) => ({
    key: conversation.id,
    label: conversation.kind === 'channel' ? `#${conversation.name}` : conversation.name,
    value: conversation.id,
  }));
}

/** What is chosen in an element that takes several. */
export function values(spec, slot) {
  return slot.scene.form.get(slot.blockId, spec.action_id) ?? [];
}

/** Where a chosen value stands among the options; -1 when it does not. */
export function indexOf(options, value) {
  if (value === null || value === undefined) return -1;
  return options.findIndex((option) =>
    typeof value === 'string' ? option.value === value : option.value.value === value.value,
  );
}

/** A radio button or checkbox with its words; `changed(on)` is called when it is ticked. */
export function tick(type, name, option, checked, changed) {
  const input = h('input', {
    type,
    name,
    checked,
    value: option.key,
    onchange: (event) => changed(event.target.checked),
  });
  const row = h(
    'label',
    { class: 'tick' },
    input,
    h(
      'span',
      {},
      option.rich ?? option.label,
      option.note && h('span', { class: 'tick-note' }, option.richNote ?? option.note),
    ),
  );
  return { row, input };
}

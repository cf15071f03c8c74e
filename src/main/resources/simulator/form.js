// What a person has typed and picked in one message, Home or modal, in the shape of Slack's state.values.

const kinds = {
  file_input: ['files', () => []],
  plain_text_input: ['value', (element) => element.initial_value],
  number_input: ['value', (element) => element.initial_value],
  email_text_input: ['value', (element) => element.initial_value],
  url_text_input: ['value', (element) => element.initial_value],
  static_select: ['selected_option', (element) => element.initial_option],
  radio_buttons: ['selected_option', (element) => element.initial_option],
  checkboxes: ['selected_options', (element) => element.initial_options ?? []],
  multi_static_select: ['selected_options', (element) => element.initial_options ?? []],
  datepicker: ['selected_date', (element) => element.initial_date],
  timepicker: ['selected_time', (element) => element.initial_time],
  users_select: ['selected_user', (element) => element.initial_user],
  conversations_select: ['selected_conversation', (element) => element.initial_conversation],
  channels_select: ['selected_channel', (element) => element.initial_channel],
  multi_users_select: ['selected_users', (element) => element.initial_users ?? []],
  multi_conversations_select: ['selected_conversations', (element) => element.initial_conversations ?? []],
};

/** The name of the field that holds what was chosen ("selected_option"), or null for buttons and the like. */
export function valueField(type) {
  return kinds[type]?.[0] ?? null;
}

/** True when nothing was chosen or typed. */
export function isEmpty(value) {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

export class Form {
  #fields = new Map();

  /** A form over these blocks; what was entered in `earlier` stays where block, action and type are the same, as in Slack. */
  constructor(blocks, earlier = null) {
    for (const { block, element } of statefulElements(blocks)) {
      const key = keyOf(block.block_id, element.action_id);
      const [field, initial] = kinds[element.type];
      const kept = earlier?.kept(key, element.type);
      this.#fields.set(key, {
        block: block.block_id,
        action: element.action_id,
        type: element.type,
        field,
        value: kept ? kept.value : (initial(element) ?? null),
      });
    }
  }

  kept(key, type) {
    const field = this.#fields.get(key);
    return field?.type === type ? field : null;
  }

  get(block, action) {
    return this.#fields.get(keyOf(block, action))?.value ?? null;
  }

  set(block, action, value) {
    this.#fields.get(keyOf(block, action)).value = value;
  }

  /** `{"type": …, "selected_option": …}` of one element. */
  state(block, action) {
    const { type, field, value } = this.#fields.get(keyOf(block, action));
    return { type, [field]: value };
  }

  /** The whole `state` object of a payload. */
  payload() {
    const values = {};
    for (const { block, action } of this.#fields.values()) (values[block] ??= {})[action] = this.state(block, action);
    return { values };
  }
}

/** Every element of these blocks that holds a value. */
export function statefulElements(blocks) {
  return blocks.flatMap((block) =>
    elementsOf(block)
      .filter((element) => kinds[element.type])
      .map((element) => ({ block, element })),
  );
}

function elementsOf(block) {
  if (block.type === 'input') return [block.element];
  if (block.type === 'actions') return block.elements ?? [];
  return block.type === 'section' && block.accessory ? [block.accessory] : [];
}

function keyOf(block, action) {
  return JSON.stringify([block, action]);
}

// The handful of :names: that turn up in work chats. Others stay as they were written.

const table = {
  '+1': '👍', thumbsup: '👍', '-1': '👎', thumbsdown: '👎', wave: '👋', clap: '👏', pray: '🙏', muscle: '💪',
  raised_hands: '🙌', ok_hand: '👌', point_right: '👉', point_down: '👇', handshake: '🤝', eyes: '👀', brain: '🧠',
  smile: '😄', slightly_smiling_face: '🙂', blush: '😊', wink: '😉', grin: '😁', joy: '😂', sweat_smile: '😅',
  thinking_face: '🤔', neutral_face: '😐', expressionless: '😑', disappointed: '😞', pensive: '😔', cry: '😢',
  sob: '😭', weary: '😩', angry: '😠', rage: '😡', relieved: '😌', hugging_face: '🤗', upside_down_face: '🙃',
  heart: '❤️', green_heart: '💚', blue_heart: '💙', broken_heart: '💔', star: '⭐', sparkles: '✨', tada: '🎉',
  fire: '🔥', rocket: '🚀', dart: '🎯', trophy: '🏆', seedling: '🌱', sunny: '☀️', cloud: '☁️', rainbow: '🌈',
  zap: '⚡', bulb: '💡', bell: '🔔', no_bell: '🔕', mega: '📣', speech_balloon: '💬', thought_balloon: '💭',
  telephone_receiver: '📞', phone: '☎️', email: '📧', envelope: '✉️', calendar: '📆', date: '📅', clock9: '🕘',
  hourglass: '⌛', hourglass_flowing_sand: '⏳', stopwatch: '⏱️', alarm_clock: '⏰', coffee: '☕', tea: '🍵',
  memo: '📝', pencil2: '✏️', books: '📚', bookmark: '🔖', pushpin: '📌', paperclip: '📎', mag: '🔍', link: '🔗',
  bar_chart: '📊', chart_with_upwards_trend: '📈', chart_with_downwards_trend: '📉', moneybag: '💰', lock: '🔒',
  unlock: '🔓', key: '🔑', gear: '⚙️', wrench: '🔧', wastebasket: '🗑️', shield: '🛡️', compass: '🧭', footprints: '👣',
  white_check_mark: '✅', heavy_check_mark: '✔️', x: '❌', warning: '⚠️', no_entry: '⛔', question: '❓',
  exclamation: '❗', information_source: 'ℹ️', arrow_right: '➡️', arrow_left: '⬅️', arrow_up: '⬆️', arrow_down: '⬇️',
  leftwards_arrow_with_hook: '↩️', arrows_counterclockwise: '🔄', repeat: '🔁', pause_button: '⏸️', see_no_evil: '🙈',
  red_circle: '🔴', large_green_circle: '🟢', large_yellow_circle: '🟡', large_blue_circle: '🔵', white_circle: '⚪',
};

/** The character, or null for a name that is not known here. */
export function emoji(name) {
  return Object.hasOwn(table, name) ? table[name] : null;
}

/** Replaces the known :names: in a text. */
export function withEmoji(text) {
  return text.replace(/:([a-z0-9_+-]+):/g, (code, name) => emoji(name) ?? code);
}

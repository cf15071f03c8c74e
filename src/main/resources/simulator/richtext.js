// The rich_text block: sections, lists, quotes, preformatted text and what stands in them.

import { fragment, h } from './dom.js';
import { emoji } from './emoji.js';
import { broadcast, channelMention, link, mention } from './mrkdwn.js';
import { slackDate } from './dates.js';

/** The content of a rich_text block. */
export function richText(block, scene) {
  return h(
    'div',
    { class: 'rich-text' },
    (block.elements ?? []).map((element) => part(element, scene)),
  );
}

function part(element, scene) {
  const content = () => (element.elements ?? []).map((child) => leaf(child, scene));
  switch (element.type) {
    case 'rich_text_list':
      return list(element, scene);
    case 'rich_text_quote':
      return h('blockquote', {}, content());
    case 'rich_text_preformatted':
      return h('pre', {}, content());
    default:
      return h('div', { class: 'rich-text-section' }, content());
  }
}

function list(element, scene) {
  const ordered = element.style === 'ordered';
  const indent = Math.min(Number(element.indent ?? 0), 8);
  const props = {
    class: 'rich-text-list',
    data: { indent, mark: indent % 3 },
    start: ordered && element.offset ? element.offset + 1 : null,
  };
  return h(
    ordered ? 'ol' : 'ul',
    props,
    (element.elements ?? []).map((item) => h('li', {}, part(item, scene))),
  );
}

function leaf(element, scene) {
  switch (element.type) {
    case 'text':
      return style(element.text, element.style);
    case 'link':
      return style(link(element.url, element.text ?? element.url), element.style);
    case 'user':
      return mention(element.user_id, scene);
    case 'channel':
      return channelMention(element.channel_id, scene);
    case 'usergroup':
      return broadcast(element.usergroup_id);
    case 'broadcast':
      return broadcast(element.range);
    case 'emoji':
      return fragment(emoji(element.name) ?? `:${element.name}:`);
    case 'date':
      return h('time', { title: element.fallback }, slackDate(element.timestamp, element.format, scene));
    case 'color':
      return h('code', {}, element.value);
    default:
      return fragment(element.text ?? '');
  }
}

function style(content, styles = {}) {
  let node = content;
  for (const [name, tag] of [
    ['code', 'code'],
    ['bold', 'strong'],
    ['italic', 'em'],
    ['strike', 's'],
    ['underline', 'u'],
  ]) {
    if (styles?.[name]) node = h(tag, {}, node);
  }
  return typeof node === 'string' ? fragment(node) : node;
}

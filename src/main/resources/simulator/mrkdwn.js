// Slack's mrkdwn as DOM nodes. Nothing here goes through HTML: every leaf is a text node.

import { fragment, h } from './dom.js';
import { emoji } from './emoji.js';
import { slackDate } from './dates.js';

const STYLES = { '*': 'strong', _: 'em', '~': 's' };
const TOKEN = /`([^`\n]+)`|<([^<>\n]+)>|:([a-z0-9_+-]+):|(https?:\/\/[^\s<>|]+)|[*_~]/;
const QUOTED = /^(?:&gt;|>) ?/;
const QUOTED_TO_THE_END = /^(?:&gt;&gt;&gt;|>>>)\s?/;

/** A text with mrkdwn in it; `scene` names people and conversations and knows the clock. */
export function mrkdwn(text, scene) {
  const pieces = text.split(/```([\s\S]+?)```/);
  const nodes = pieces.map((piece, index) =>
    index % 2 === 1
      ? h('pre', {}, plain(piece.replace(/^\n|\n$/g, '')))
      : paragraphs(trimAround(piece, index, pieces.length), scene),
  );
  return fragment(nodes);
}

/** A link that may be followed, or only its text when the address is not a web, mail or phone one. */
export function link(address, label) {
  if (!/^(https?:|mailto:|tel:)/i.test(address)) return fragment(label);
  return h('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, label);
}

/** `@name`, marked when it is the one who is looking. */
export function mention(id, scene, label) {
  const name = scene.personName(id) ?? label ?? id;
  return h('span', { class: id === scene.me ? 'mention mention-me' : 'mention' }, `@${name}`);
}

export function channelMention(id, scene, label) {
  return h('span', { class: 'mention' }, `#${scene.conversationName(id) ?? label ?? id}`);
}

export function broadcast(range) {
  return h('span', { class: 'mention mention-me' }, `@${range}`);
}

/** Slack escapes three characters and no others. */
export function plain(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

// A line break beside a preformatted block would show as an empty line.
function trimAround(piece, index, count) {
  const start = index > 0 ? piece.replace(/^\n/, '') : piece;
  return index < count - 1 ? start.replace(/\n$/, '') : start;
}

function paragraphs(text, scene) {
  const nodes = [];
  let open = null; // the run of lines of one kind that is being gathered
  let rest = false;
  for (const line of text.split('\n')) {
    const toTheEnd = !rest && QUOTED_TO_THE_END.test(line);
    const quoted = rest || toTheEnd || QUOTED.test(line);
    const content = rest ? line : line.replace(toTheEnd ? QUOTED_TO_THE_END : QUOTED, '');
    rest ||= toTheEnd;
    if (open?.quoted !== quoted) {
      open = { quoted, lines: [] };
      nodes.push(open);
    }
    open.lines.push(content);
  }
  return nodes.map((run) => {
    const content = inline(run.lines.join('\n'), scene);
    return run.quoted ? h('blockquote', {}, content) : content;
  });
}

function inline(text, scene) {
  const nodes = [];
  const scanner = new RegExp(TOKEN, 'g'); // an own one, since styles are read by recursion
  const hopeless = new Map(); // mark -> where the line ends in which nothing closes it
  let from = 0;
  for (let match = scanner.exec(text); match; match = scanner.exec(text)) {
    const found = token(match, text, scene, hopeless);
    if (found) {
      nodes.push(plain(text.slice(from, match.index)), found.node);
      from = found.end;
    }
    scanner.lastIndex = found ? found.end : match.index + 1;
  }
  nodes.push(plain(text.slice(from)));
  return nodes.filter((node) => node !== '');
}

function token(match, text, scene, hopeless) {
  const [whole, code, angled, emojiName, address] = match;
  const end = match.index + whole.length;
  if (code !== undefined) return { node: h('code', {}, plain(code)), end };
  if (angled !== undefined) return { node: angle(angled, scene), end };
  if (emojiName !== undefined) return emoji(emojiName) && { node: fragment(emoji(emojiName)), end };
  if (address !== undefined) return bareLink(address, match.index);
  return styled(text, match.index, scene, hopeless);
}

// "see https://x.example/a." does not mean the full stop.
function bareLink(address, start) {
  const trimmed = address.replace(/[.,;:!?'")\]*_~]+$/, '');
  return { node: link(plain(trimmed), plain(trimmed)), end: start + trimmed.length };
}

function styled(text, start, scene, hopeless) {
  if (!opens(text, start) || start < (hopeless.get(text[start]) ?? 0)) return null;
  const end = closing(text, start);
  if (end < 0) {
    const lineEnd = text.indexOf('\n', start);
    hopeless.set(text[start], lineEnd < 0 ? text.length : lineEnd);
    return null;
  }
  const node = h(STYLES[text[start]], {}, inline(text.slice(start + 1, end), scene));
  return { node, end: end + 1 };
}

function opens(text, at) {
  const next = text[at + 1] ?? ' ';
  return !isWord(text[at - 1]) && !/\s/.test(next) && next !== text[at];
}

// The mark that ends the style, in the same line and outside of code and of <…>.
function closing(text, start) {
  for (let at = start + 1; at < text.length && text[at] !== '\n'; at += 1) {
    if (text[at] === text[start] && at > start + 1 && !/\s/.test(text[at - 1]) && !isWord(text[at + 1])) return at;
    const fence = { '<': '>', '`': '`' }[text[at]];
    if (fence) at = Math.max(at, text.indexOf(fence, at + 1));
  }
  return -1;
}

function isWord(character = ' ') {
  return /[\p{L}\p{N}]/u.test(character);
}

/** What stands between `<` and `>`: a mention, a date or a link. */
function angle(content, scene) {
  const bar = content.indexOf('|');
  const target = bar < 0 ? content : content.slice(0, bar);
  const label = bar < 0 ? null : plain(content.slice(bar + 1));
  if (target.startsWith('@')) return mention(target.slice(1), scene, label?.replace(/^@/, ''));
  if (target.startsWith('#')) return channelMention(target.slice(1), scene, label);
  if (target.startsWith('!date^')) return date(target.slice(1), label, scene);
  if (target.startsWith('!subteam')) return broadcast((label ?? 'group').replace(/^@/, ''));
  if (target.startsWith('!')) return broadcast(target.slice(1));
  return link(plain(target), label ?? plain(target).replace(/^mailto:/, ''));
}

function date(target, fallback, scene) {
  const [, seconds, pattern, address] = target.split('^');
  const text = Number.isFinite(Number(seconds)) && pattern ? slackDate(seconds, pattern, scene) : (fallback ?? '');
  const node = h('time', { title: fallback }, text);
  return address ? link(address, node) : node;
}

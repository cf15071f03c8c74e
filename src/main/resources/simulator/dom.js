// Builds elements. Strings always become text nodes, never markup.

const SVG = 'http://www.w3.org/2000/svg';

/** `h('p', {class: 'x', onclick: f, data: {ts: '1'}}, 'text', node, null)`; null, undefined and false are skipped. */
export function h(tag, props = {}, ...children) {
  return fill(document.createElement(tag), props, children);
}

/** The same for SVG elements. */
export function svg(tag, props = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), props, children);
}

export function fragment(...children) {
  const node = document.createDocumentFragment();
  node.append(...solid(children));
  return node;
}

/** Sets or removes an attribute; `aria-*` take 'true' and 'false' as words. */
export function toggleAttribute(node, name, value) {
  if (value === null || value === undefined || value === false) node.removeAttribute(name);
  else node.setAttribute(name, value === true ? '' : value);
}

let ids = 0;

/** An id that no other element of this page has. */
export function freshId(prefix) {
  ids += 1;
  return `${prefix}-${ids}`;
}

/** Text only for screen readers. */
export function unseen(text) {
  return h('span', { class: 'unseen' }, text);
}

function fill(node, props, children) {
  for (const [name, value] of Object.entries(props)) apply(node, name, value);
  node.append(...solid(children));
  return node;
}

function apply(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
  else if (name === 'data') Object.assign(node.dataset, value);
  else if (name === 'value' || name === 'checked' || name === 'selected') node[name] = value;
  else node.setAttribute(name, value === true ? '' : value);
}

function solid(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}

// Pictures that the app names by address. A picture that can't be had leaves its alt text.

import { h } from './dom.js';

/** An image element or block as a node. */
export function picture({ image_url: address, alt_text: alt }) {
  const missing = () => h('span', { class: 'picture-missing', role: 'img', 'aria-label': alt }, alt);
  if (!/^https?:/i.test(address ?? '')) return missing();
  return h('img', {
    class: 'picture',
    src: address,
    alt,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    onerror: (event) => event.target.replaceWith(missing()),
  });
}

// Line icons on a 24 grid, drawn in the colour of the text around them.

import { svg } from './dom.js';

const paths = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M15 5l-7 7 7 7',
  plus: 'M12 5v14M5 12h14',
  bolt: 'M13 3L5 14h6l-1 7 8-11h-6l1-7z',
  slash: 'M5 4h14a1 1 0 011 1v14a1 1 0 01-1 1H5a1 1 0 01-1-1V5a1 1 0 011-1zM14 8l-4 8',
  send: 'M5 12L4 4.5l16.5 7.5L4 19.5 5 12zM5 12h7',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 14.5a2.5 2.5 0 100-5 2.5 2.5 0 000 5z',
  more: 'M12 6v.01M12 12v.01M12 18v.01',
  down: 'M6 9l6 6 6-6',
  arrowDown: 'M12 5v14M6 13l6 6 6-6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  pencil: 'M4 20l1-4.5L16.5 4a2 2 0 013 0l.5.5a2 2 0 010 3L8.5 19 4 20z',
  copy: 'M9 9h10v11H9zM15 9V4H5v11h4',
  external: 'M14 5h5v5M19 5l-9 9M17 14v5H5V7h5',
  alert: 'M12 4L2.5 20h19L12 4zM12 10v4.5M12 17.5v.01',
  sun: 'M12 16a4 4 0 100-8 4 4 0 000 8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M5.300 18.700l1.400-1.400M17.300 6.700l1.400-1.400',
  moon: 'M20 14.5A8.5 8.5 0 019.5 4 8.5 8.5 0 1020 14.5z',
  clock: 'M12 21a9 9 0 100-18 9 9 0 000 18zM12 7v5l3.5 2',
  rebound: 'M5 7l5 9 8-10M14 6h4v4M7 19.5h7',
};

export function icon(name, size = 20) {
  const shape = { fill: 'none', stroke: 'currentColor', 'stroke-width': name === 'more' ? 2.6 : 1.75 };
  return svg(
    'svg',
    { class: 'icon', viewBox: '0 0 24 24', width: size, height: size, 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { d: paths[name], ...shape, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }),
  );
}

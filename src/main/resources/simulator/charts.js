// The data_visualization block: bar, line, area and pie charts as plain SVG, with the numbers in the accessible name.

import { h, svg } from './dom.js';

const WIDTH = 340;
const HEIGHT = 190;
const PLOT = { left: 34, right: WIDTH - 6, top: 10, bottom: HEIGHT - 26 };

export function chart(block) {
  const { title, chart: spec } = block;
  const pie = spec.type === 'pie';
  const drawing = svg(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': spoken(title, spec) },
    pie ? slices(spec.segments) : [grid(spec), plots[spec.type]?.(spec) ?? [], categories(spec)],
  );
  const names = pie
    ? spec.segments.map((segment) => `${segment.label} ${figure(segment.value)}`)
    : spec.series.map((series) => series.name);
  return h(
    'figure',
    { class: 'chart' },
    h('figcaption', {}, title),
    spec.axis_config?.y_label && h('p', { class: 'chart-axis' }, spec.axis_config.y_label),
    drawing,
    spec.axis_config?.x_label && h('p', { class: 'chart-axis chart-axis-x' }, spec.axis_config.x_label),
    names.length > 1 &&
      h(
        'ul',
        { class: 'legend', 'aria-hidden': 'true' },
        names.map((name, index) => h('li', { class: `series-${index % 6}` }, name)),
      ),
  );
}

const plots = { bar, line, area: (spec) => line(spec, true) };

function spoken(title, spec) {
  const points = (list) => list.map((point) => `${point.label} ${figure(point.value)}`).join(', ');
  const content =
    spec.type === 'pie'
      ? points(spec.segments)
      : spec.series.map((series) => `${series.name}: ${points(series.data)}`).join('; ');
  return `${title}. ${spec.type} chart. ${content}`;
}

function figure(value) {
  return Number(value).toLocaleString('en-GB', { maximumFractionDigits: 2 });
}

// A step of 1, 2 or 5 times a power of ten, so that the axis has three to six round lines.
function scale(spec) {
  const all = spec.series.flatMap((series) => series.data.map((point) => Number(point.value)));
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const rough = (high - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough);
  const [from, to] = [Math.floor(low / step) * step, Math.ceil((high || 1) / step) * step];
  const y = (value) => PLOT.bottom - ((value - from) / (to - from)) * (PLOT.bottom - PLOT.top);
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
  return { y, ticks };
}

function grid(spec) {
  const { y, ticks } = scale(spec);
  return ticks.map((value) => [
    svg('line', { class: 'chart-line', x1: PLOT.left, x2: PLOT.right, y1: y(value), y2: y(value) }),
    svg('text', { class: 'chart-label', x: PLOT.left - 6, y: y(value) + 4, 'text-anchor': 'end' }, figure(value)),
  ]);
}

function column(spec) {
  return (PLOT.right - PLOT.left) / spec.axis_config.categories.length;
}

// With many categories only every second, third … name is written, so that none overlap.
function categories(spec) {
  const names = spec.axis_config.categories;
  const width = column(spec);
  const longest = Math.max(...names.map((name) => name.length));
  const every = Math.max(1, Math.ceil((Math.min(longest, 9) * 6.2) / width));
  const room = Math.max(3, Math.floor((width * every) / 6.2));
  return names.map(
    (name, index) =>
      index % every === 0 &&
      svg(
        'text',
        {
          class: 'chart-label',
          x: PLOT.left + width * (index + 0.5),
          y: HEIGHT - 10,
          'text-anchor': 'middle',
        },
        name.length > room ? `${name.slice(0, room - 1)}…` : name,
        svg('title', {}, name),
      ),
  );
}

function valueAt(series, name) {
  return Number(series.data.find((point) => point.label === name)?.value ?? 0);
}

function bar(spec) {
  const { y } = scale(spec);
  const width = column(spec);
  const each = Math.min(36, (width * 0.7) / spec.series.length);
  return spec.axis_config.categories.flatMap((name, at) =>
    spec.series.map((series, index) => {
      const value = valueAt(series, name);
      const x = PLOT.left + width * (at + 0.5) + each * (index - spec.series.length / 2);
      const [top, bottom] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))];
      return svg(
        'rect',
        { class: `series-${index % 6}`, x: x + 1, y: top, width: Math.max(1, each - 2), height: bottom - top, rx: 2 },
        svg('title', {}, `${series.name}, ${name}: ${figure(value)}`),
      );
    }),
  );
}

function line(spec, filled = false) {
  const { y } = scale(spec);
  const width = column(spec);
  const names = spec.axis_config.categories;
  const x = (at) => PLOT.left + width * (at + 0.5);
  return spec.series.map((series, index) => {
    const points = names.map((name, at) => `${x(at)},${y(valueAt(series, name))}`).join(' ');
    const floor = `${x(names.length - 1)},${y(0)} ${x(0)},${y(0)}`;
    return svg(
      'g',
      { class: `series-${index % 6}` },
      filled && svg('polygon', { class: 'chart-area', points: `${points} ${floor}` }),
      svg('polyline', { class: 'chart-stroke', points }),
      names.map((name, at) =>
        svg(
          'circle',
          { cx: x(at), cy: y(valueAt(series, name)), r: 3 },
          svg('title', {}, `${series.name}, ${name}: ${figure(valueAt(series, name))}`),
        ),
      ),
    );
  });
}

function slices(segments) {
  const total = segments.reduce((sum, segment) => sum + Number(segment.value), 0) || 1;
  const circumference = 2 * Math.PI * 55;
  let before = 0;
  return segments.map((segment, index) => {
    const share = Number(segment.value) / total;
    const ring = svg(
      'circle',
      {
        class: `chart-slice series-${index % 6}`,
        cx: WIDTH / 2,
        cy: HEIGHT / 2,
        r: 55,
        'stroke-dasharray': `${share * circumference} ${circumference}`,
        'stroke-dashoffset': -before * circumference,
      },
      svg('title', {}, `${segment.label}: ${figure(segment.value)}`),
    );
    before += share;
    return ring;
  });
}

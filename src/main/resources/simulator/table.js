// The table block. The first row is the head, as Slack draws it.

import { h } from './dom.js';
import { richText } from './richtext.js';

export function table(block, scene) {
  const [head = [], ...body] = block.rows ?? [];
  const look = (column) => {
    const settings = block.column_settings?.[column] ?? {};
    return { align: settings.align ?? 'left', wrapped: String(settings.is_wrapped === true) };
  };
  const row = (cells, tag) =>
    h(
      'tr',
      {},
      cells.map((cell, column) =>
        h(tag, { scope: tag === 'th' ? 'col' : null, data: look(column) }, content(cell, scene)),
      ),
    );
  const grid = h(
    'table',
    {},
    h('thead', {}, row(head, 'th')),
    h(
      'tbody',
      {},
      body.map((cells) => row(cells, 'td')),
    ),
  );
  return h('div', { class: 'table-scroll', role: 'region', 'aria-label': 'Table', tabindex: '0' }, grid);
}

function content(cell, scene) {
  return cell.type === 'rich_text' ? richText(cell, scene) : String(cell.text ?? cell.value ?? '');
}

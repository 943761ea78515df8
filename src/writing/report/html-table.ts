import { barWithTick } from '../charts/bar-with-tick.ts'
import { markerIcon } from '../charts/markers.ts'
import type { Cell, Column, Table } from './blocks.ts'
import { html, type Markup } from './html.ts'
import { inlineText } from './html-inline.ts'

/** A table with caption and scopes. On a narrow screen its rows restack, or it scrolls inside its own frame. */
export function tableMarkup(table: Table): Markup {
  // A table that is laid out as a grid loses its roles in some browsers, so they are said.
  const role = (name: string): Markup | false => table.layout === 'restack' && html` role="${name}"`
  const markup = html`<table class="${table.layout}"${role('table')}>
<caption>${table.caption}</caption>
<thead${role('rowgroup')}><tr${role('row')}>${table.columns.map((column) => html`<th scope="col"${role('columnheader')}${column.numeric && html` class="number"`}>${column.marker !== undefined && markerIcon(column.marker)}${column.label}</th>`)}</tr></thead>
<tbody${role('rowgroup')}>
${table.rows.map(
  (row) => html`<tr${role('row')}${row.id !== undefined && html` id="${row.id}"`}>${row.cells.map((cell, index) => {
    const column = table.columns[index]
    if (index === 0) return html`<th scope="row"${role('rowheader')}${look(column)}>${content(cell)}</th>`
    return html`<td${role('cell')}${look(column)}${table.layout === 'restack' && html` data-label="${column?.label}"`}>${content(cell)}</td>`
  })}</tr>
`,
)}</tbody>
</table>`
  if (table.layout === 'restack') return markup
  return html`<div class="scroller" role="region" aria-label="${table.caption}" tabindex="0">${markup}</div>`
}

const look = (column: Column | undefined): Markup | false => column?.numeric === true && html` class="number"`

function content({ text, bar }: Cell): Markup {
  if (bar === undefined) return inlineText(text)
  return html`<span class="with-bar">${inlineText(text)}${barWithTick(bar.value, bar.all, bar.segment)}</span>`
}

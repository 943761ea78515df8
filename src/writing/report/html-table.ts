import { barWithTick } from '../charts/bar-with-tick.ts'
import { markerIcon } from '../charts/markers.ts'
import { type Cell, type Column, plainText, type Table } from './blocks.ts'
import { html, type Markup } from './html.ts'
import { inlineText } from './html-inline.ts'

/** A table with caption and scopes. On a narrow screen its rows restack, or it scrolls inside its own frame. */
export function tableMarkup(table: Table): Markup {
  // A table that is laid out as a grid loses its roles in some browsers, so they are said.
  const role = (name: string): Markup | false => table.layout === 'restack' && html` role="${name}"`
  const markup = html`<table class="${table.layout}${table.columns.length < 5 && table.layout === 'scroll' && ' small'}"${role('table')}>
<caption><span>${table.caption}</span></caption>
<thead${role('rowgroup')}><tr${role('row')}>${table.columns.map((column) => html`<th scope="col"${role('columnheader')}${look(column)}>${column.marker !== undefined && markerIcon(column.marker)}${column.label}</th>`)}</tr></thead>
<tbody${role('rowgroup')}>
${table.rows.map(
  (
    row,
  ) => html`<tr${role('row')}${row.id !== undefined && html` id="${row.id}"`}${row.strong === true && html` class="strong"`}>${row.cells.map(
    (cell, index) => {
      const column = table.columns[index]
      if (index === 0) return html`<th scope="row"${role('rowheader')}${look(column)}>${content(cell)}</th>`
      return html`<td${cell.id !== undefined && html` id="${cell.id}"`}${role('cell')}${look(column, cell)}${table.layout === 'restack' && html` data-label="${column?.label}"`}>${content(cell)}</td>`
    },
  )}</tr>
`,
)}</tbody>
</table>`
  if (table.layout === 'restack') return markup
  return html`<div class="scroller" role="region" aria-label="${table.caption}" tabindex="0">${markup}</div>`
}

function look(column: Column | undefined, cell?: Cell): Markup | false {
  const classes = [
    column?.numeric === true && 'number',
    column?.wide === true && 'wide',
    column?.whole === true && 'whole',
    cell !== undefined && plainText(cell.text) === '–' && 'empty',
  ].filter((name) => name !== false)
  return classes.length > 0 && html` class="${classes.join(' ')}"`
}

function content({ text, bar }: Cell): Markup {
  if (bar === undefined) return inlineText(text)
  return html`<span class="with-bar">${inlineText(text)}${barWithTick(bar.value, bar.all, bar.segment)}</span>`
}

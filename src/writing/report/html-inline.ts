import { markerIcon } from '../charts/markers.ts'
import type { Inline, Text } from './blocks.ts'
import { html, type Markup } from './html.ts'

/** Running text with its links, tooltips and markers. */
export const inlineText = (text: Text): Markup => html`${text.map(inline)}`

function inline(piece: Inline): Markup {
  if (typeof piece === 'string') return html`${piece}`
  const marker = piece.marker !== undefined && markerIcon(piece.marker)
  if (piece.to !== undefined) {
    const look = piece.marker === undefined ? 'figure-link' : 'segment-link'
    return html`<a class="${look}" href="#${piece.to}"${piece.title !== undefined && html` title="${piece.title}"`}>${marker}${piece.text}</a>`
  }
  if (piece.mark)
    return html`<span class="mark" role="img" aria-label="${piece.title}" title="${piece.title}">${piece.text}</span>`
  if (piece.code) return html`<code>${piece.text}</code>`
  if (piece.aside) return html`<span class="aside">${piece.text}</span>`
  if (piece.title !== undefined) return html`<span title="${piece.title}">${piece.text}</span>`
  return html`${marker}${piece.text}`
}

import type { Card } from './blocks.ts'
import { html, type Markup } from './html.ts'
import { inlineText } from './html-inline.ts'

/** Texts to be sent, side by side: every part under its label, with its length. */
export const cardsMarkup = (cards: readonly Card[]): Markup =>
  html`<div class="cards">${cards.map(
    ({ title, note, parts }) =>
      html`<div class="card"><h4>${title} <span class="mark">${note}</span></h4><dl>${parts.map(
        ({ label, size, text, look }) =>
          html`<div><dt>${label}${size !== undefined && html` <span class="size">${size}</span>`}</dt><dd class="${look}">${inlineText(text)}</dd></div>`,
      )}</dl></div>`,
  )}</div>
`

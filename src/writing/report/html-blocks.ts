import { markerIcon } from '../charts/markers.ts'
import type { Block, Figure, Section } from './blocks.ts'
import { html, type Markup } from './html.ts'
import { cardsMarkup } from './html-cards.ts'
import { inlineText } from './html-inline.ts'
import { tableMarkup } from './html-table.ts'

/** A section with its heading; a segment’s stands under its colour and marker. */
export function sectionMarkup(section: Section): Markup {
  const { segment } = section
  const heading =
    segment === undefined
      ? html`<h2 id="${section.id}-title">${section.title}</h2>`
      : html`<h2 id="${section.id}-title"><span class="segment-id">${markerIcon(segment.place)}${segment.id}</span> ${section.title}</h2>`
  return html`<section id="${section.id}" aria-labelledby="${section.id}-title"${segment && html` class="segment edge-${(segment.place % 12) + 1}"`}>
${heading}
${section.blocks.map(blockMarkup)}
</section>
`
}

function blockMarkup(block: Block): Markup {
  switch (block.kind) {
    case 'heading':
      return block.level === 3 ? html`<h3>${block.text}</h3>` : html`<h4>${block.text}</h4>`
    case 'text':
      return html`<p class="${block.tone}">${inlineText(block.text)}</p>`
    case 'list':
      return html`<ul class="notes">${block.items.map((item) => html`<li>${inlineText(item)}</li>`)}</ul>`
    case 'panels':
      return html`<div class="panels">${block.panels.map((panel) => html`<div class="panel ${panel.tone}"><h3>${panel.title}</h3><ul>${panel.items.map((item) => html`<li>${inlineText(item)}</li>`)}</ul></div>`)}</div>`
    case 'cards':
      return cardsMarkup(block.cards)
    case 'columns':
      return html`<div class="columns">${block.blocks.map((inner) => html`<div>${blockMarkup(inner)}</div>`)}</div>`
    case 'code':
      return html`<details><summary>${block.summary}</summary><pre tabindex="0"><code>${block.code}</code></pre></details>`
    case 'fold':
      return html`<details class="${block.narrow ? 'narrow' : 'more'}"><summary>${block.summary}</summary>${block.blocks.map(blockMarkup)}</details>`
    case 'table':
      return tableMarkup(block)
    case 'figure':
      return figureMarkup(block)
  }
}

function figureMarkup(figure: Figure): Markup {
  return html`<figure id="figure-${figure.id}">
<h3>${figure.title}</h3>
${figure.chart}
${figure.legend && html`<ul class="legend">${figure.legend.map((entry) => html`<li>${inlineText([entry])}</li>`)}</ul>`}
<figcaption>${figure.caption}</figcaption>
${figure.data && html`<details class="data"><summary>${figure.data.label}</summary>${tableMarkup(figure.data.table)}</details>`}
</figure>`
}

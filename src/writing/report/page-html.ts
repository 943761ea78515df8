import type { Language } from '../../language/language.ts'
import { markerIcon } from '../charts/markers.ts'
import type { Page, Section } from './blocks.ts'
import { html, type Markup, trusted } from './html.ts'
import { sectionMarkup } from './html-blocks.ts'
import { inlineText } from './html-inline.ts'
import { stylesheet } from './stylesheet.ts'
import { reportWords } from './view.ts'

/** A page of blocks as one self-contained document: inline style and charts, no script, no request. */
export function pageHtml(page: Page, { shoal, language }: { shoal: string; language: Language }): string {
  const words = reportWords(language)
  return html`${trusted('<!doctype html>')}
<html lang="${words.htmlLanguage}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Shoal ${shoal}">
<title>${page.title}</title>
<style>${trusted(stylesheet())}</style>
</head>
<body>
<a class="skip" href="#main">${page.skip ?? words.skip}</a>
<header>
<p class="kicker">${page.kicker}</p>
<h1>${page.title}</h1>
<ul class="facts">${page.facts.map((fact) => html`<li>${fact}</li>`)}</ul>
${contents(page.sections, words.contents)}
</header>
<main id="main">
${page.verdict === undefined ? html`` : html`<p class="lead">${page.verdict}</p>\n`}${page.warnings.map((warning) => html`<p class="notice warning">${warning}</p>\n`)}${headlinesMarkup(page, words.sentenceGap)}
${page.sections.map(sectionMarkup)}
</main>
<footer><p>${page.footer}</p></footer>
</body>
</html>
`.text
}

function contents(sections: readonly Section[], label: string): Markup {
  return html`<nav aria-label="${label}"><ul>${sections.map(({ id, title, segment }) => html`<li><a href="#${id}">${segment && markerIcon(segment.place)}${segment?.name ?? title}</a></li>`)}</ul></nav>`
}

function headlinesMarkup({ headlines, headlinesTitle }: Page, gap: string): Markup {
  if (headlines.length === 0) return html``
  return html`<section id="headlines" aria-labelledby="headlines-title">
<h2 id="headlines-title">${headlinesTitle}</h2>
<ul class="headlines">${headlines.map(({ figure, text, label }) => html`<li>${label && html`<span>${label}</span> `}<span class="big">${inlineText([figure])}</span>${gap}<span>${inlineText(text)}</span></li>`)}</ul>
</section>
`
}

import type { Segmentation } from '../../customers/segments/segmentation.ts'
import { formatNumber } from '../../facts/round-figure.ts'
import type { Language } from '../../language/language.ts'
import { markerPath } from '../charts/markers.ts'
import { ink, shadeOf } from '../charts/palette.ts'
import { scatter, scatterSize } from '../charts/scatter.ts'
import { fitText, textWidth } from '../charts/text-width.ts'
import { html, type Markup } from './html.ts'
import { scatterInput } from './scatter-figure.ts'
import { reportWords } from './view.ts'

const margin = 20
const line = 20

/** The scatter plot as a file of its own, with title and legend: for slides, whatever the reader’s colour scheme. */
export function renderScatterSvg(segmentation: Segmentation, language: Language): string {
  const input = scatterInput(segmentation, language)
  const width = scatterSize.width + 2 * margin
  const names = segmentation.segments.map((segment) => `${segment.id} ${segment.name[language]}`)
  const legend = legendMarkup(names, scatterSize.width)
  const top = margin + 22
  const height = top + scatterSize.height + 16 + legend.height + margin
  const words = reportWords(language)
  const { chart, shown } = scatter(input)
  const alt =
    shown < segmentation.customers
      ? words.overview.scatterCaption(formatNumber(shown), formatNumber(segmentation.customers))
      : words.overview.scatterCaptionAll
  return `${
    html`<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${words.htmlLanguage}" viewBox="0 0 ${width} ${height}" width="${width * 2}" height="${height * 2}" role="img" aria-labelledby="name description" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', sans-serif">
<title id="name">${input.title}</title>
<desc id="description">${alt}</desc>
<rect width="${width}" height="${height}" fill="${ink.paper}"/>
<text x="${margin}" y="${margin + 8}" font-size="16" font-weight="600" fill="${ink.text}">${fitText(input.title, 16, scatterSize.width)}</text>
<g transform="translate(${margin} ${top})">${chart}</g>
<g transform="translate(${margin} ${top + scatterSize.height + 16})" font-size="12" fill="${ink.text}">${legend.markup}</g>
</svg>
`.text
  }`
}

/** Names beside their markers, as many in a line as fit. */
function legendMarkup(names: readonly string[], width: number): { markup: Markup; height: number } {
  let [x, y] = [0, 0]
  const entries = names.map((full, place) => {
    const name = fitText(full, 12, width - 24)
    const needed = textWidth(name, 12) + 38
    if (x > 0 && x + needed > width + 16) [x, y] = [0, y + line]
    const entry = html`<g transform="translate(${Math.round(x) + 6} ${y + 10})"><path d="${markerPath(place, 90)}" fill="${shadeOf(place).light}"/><text x="12" y="4">${name}</text></g>`
    x += needed
    return entry
  })
  return { markup: html`${entries}`, height: y + line }
}

import type { Language } from '../../language/language.ts'
import { markerPath } from '../../writing/charts/markers.ts'
import { ink, shadeClass, shadeOf } from '../../writing/charts/palette.ts'
import { fitText, textWidth } from '../../writing/charts/text-width.ts'
import { html } from '../../writing/report/html.ts'
import type { ChartSpec } from '../tools/chart-spec.ts'
import { chartAlt } from './chart-alt.ts'
import { barSvg } from './svg/bar-svg.ts'
import { type Drawing, fontSize } from './svg/drawing.ts'
import { funnelSvg } from './svg/funnel-svg.ts'
import { heatSvg } from './svg/heat-svg.ts'
import { lineSvg } from './svg/line-svg.ts'
import { scatterSvg } from './svg/scatter-svg.ts'
import { titleLines, titleStep } from './svg/title-lines.ts'

const drawings = { bar: barSvg, line: lineSvg, heat: heatSvg, funnel: funnelSvg, scatter: scatterSvg }
const margin = 12
const fonts =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', sans-serif"

export interface SvgOptions {
  language: Language
  /** In pixels; 366 fits a phone of 390. */
  width?: number
  /** Begins the ids of title and description, so that two charts on a page have none in common: letters, digits and hyphens. */
  id?: string
}

/**
 * A chart as an SVG that stands alone: title and description for screen readers, no script, no style sheet, every text escaped. The classes of the report's charts are on its
 * marks, so that a page may give them the colours of its scheme.
 * @returns markup, and its size in pixels
 */
export function chartSvg(
  spec: ChartSpec,
  { language, width = 366, id = 'chart' }: SvgOptions,
): { svg: string; width: number; height: number } {
  const inner = width - 2 * margin
  const drawing = drawings[spec.kind](spec, language, inner)
  const legend = legendOf(spec, language, inner)
  const titles = titleLines(spec.title[language], inner)
  const top = margin + 6 + titles.length * titleStep
  const height = Math.ceil(top + legend.height + drawing.height + margin)
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language === 'zh' ? 'zh-Hans' : 'en'}" class="chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-name ${id}-description" font-family="${fonts}">
<title id="${id}-name">${spec.title[language]}</title>
<desc id="${id}-description">${chartAlt(spec, language)}</desc>
<rect class="chart-paper" width="${width}" height="${height}" fill="${ink.paper}"/>
${titles.map((line, place) => html`<text class="chart-text" x="${margin}" y="${margin + 10 + place * titleStep}" font-size="14" font-weight="600" fill="${ink.text}">${line}</text>`)}
<g transform="translate(${margin} ${top})">${legend.markup}</g>
<g transform="translate(${margin} ${top + legend.height})">${drawing.markup}</g>
</svg>
`
  return { svg: svg.text, width, height }
}

/** Names of several series beside their marks, as many in a line as fit. */
function legendOf({ kind, series }: ChartSpec, language: Language, width: number): Drawing {
  if (series.length < 2 || kind === 'scatter' || kind === 'heat' || kind === 'funnel')
    return { markup: html``, height: 0 }
  let [x, y] = [0, 0]
  const entries = series.map(({ label }, place) => {
    const name = fitText(label[language], fontSize, width - 24)
    const needed = textWidth(name, fontSize) + 32
    if (x > 0 && x + needed > width + 16) [x, y] = [0, y + 18]
    const entry = html`<g transform="translate(${Math.round(x) + 6} ${y + 8})"><path class="${shadeClass(place)}" fill="${shadeOf(place).light}" d="${markerPath(place, 70)}"/><text class="chart-text" fill="${ink.text}" font-size="${fontSize}" x="12" y="4">${name}</text></g>`
    x += needed
    return entry
  })
  return { markup: html`${entries}`, height: y + 26 }
}

import type { Language } from '../../../language/language.ts'
import { ink, shadeClass, shadeOf } from '../../../writing/charts/palette.ts'
import { fitText } from '../../../writing/charts/text-width.ts'
import { html } from '../../../writing/report/html.ts'
import type { ChartSpec } from '../../tools/chart-spec.ts'
import { type Drawing, fontSize } from './drawing.ts'

const step = 46

/** Steps from top to bottom, each as wide as its figure. */
export function funnelSvg({ x, series }: ChartSpec, language: Language, width: number): Drawing {
  const points = series[0]?.points ?? []
  const most = Math.max(0, ...points.map(({ value }) => value ?? 0))
  const markup = html`${x.values.map((name, place) => {
    const point = points[place]
    const figure = point === undefined || point.value === null ? '–' : point.display[language]
    const share = point?.value == null || most <= 0 ? 0 : Math.max(0, point.value) / most
    const size = Math.round(Math.max(share > 0 ? 2 : 0, share * width) * 10) / 10
    const words = `${name[language]}: ${figure}`
    return html`<g><title>${words}</title>
<text class="chart-text" fill="${ink.text}" font-size="${fontSize}" x="${width / 2}" y="${place * step + 13}" text-anchor="middle">${fitText(words, fontSize, width)}</text>
<rect class="${shadeClass(0)}" fill="${shadeOf(0).light}" x="${Math.round((width - size) * 5) / 10}" y="${place * step + 19}" width="${size}" height="20" rx="2"/></g>`
  })}`
  return { markup, height: x.values.length * step }
}

import type { Language } from '../../../language/language.ts'
import { markerPath } from '../../../writing/charts/markers.ts'
import { ink, shadeClass, shadeOf } from '../../../writing/charts/palette.ts'
import { fitText, textWidth } from '../../../writing/charts/text-width.ts'
import { html } from '../../../writing/report/html.ts'
import type { ChartSpec } from '../../tools/chart-spec.ts'
import { type Drawing, fontSize } from './drawing.ts'
import { svgAxis } from './svg-axis.ts'

const height = 220
const top = 18
const bottom = height - 26

/** Lines over the same steps, with a marker at each; the highest and the lowest figure stand at their places. */
export function lineSvg({ x, series }: ChartSpec, language: Language, width: number): Drawing {
  const all = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []))
  const axis = svgAxis(all, bottom, top, { withZero: true })
  const steps = x.values.length
  const at = (place: number): number =>
    Math.round((14 + (steps < 2 ? 0.5 : place / (steps - 1)) * (width - 28)) * 10) / 10
  const markup = html`
<line class="chart-line" stroke="${ink.line}" x1="0" x2="${width}" y1="${axis.zero}" y2="${axis.zero}"/>
${axisNames(
  x.values.map((name) => name[language]),
  at,
  width,
)}
${series.map(({ label, points }, index) => {
  const known = points.flatMap(({ value, display }, place) =>
    value === null ? [] : [{ place, value, text: display[language] }],
  )
  const path = known
    .map(
      ({ place, value }, order) =>
        `${order === 0 || known[order - 1]?.place !== place - 1 ? 'M' : 'L'}${at(place)} ${axis.at(value)}`,
    )
    .join('')
  return html`<g class="${shadeClass(index)}"><title>${label[language]}</title><path fill="none" stroke="${shadeOf(index).light}" stroke-width="2" d="${path}"/>
${known.map(({ place, value, text }) => html`<path fill="${shadeOf(index).light}" transform="translate(${at(place)} ${axis.at(value)})" d="${markerPath(index, 28)}"><title>${x.values[place]?.[language] ?? ''}: ${text}</title></path>`)}
${series.length < 3 && endFigures(known, at, axis.at, width)}</g>`
})}`
  return { markup, height }
}

/** Figures at the highest and the lowest place of a line. */
function endFigures(
  known: readonly { place: number; value: number; text: string }[],
  at: (place: number) => number,
  down: (value: number) => number,
  width: number,
) {
  const sorted = known.toSorted((a, b) => a.value - b.value)
  const ends = [...new Set([sorted[0], sorted.at(-1)])]
  return ends.map((end, index) => {
    if (end === undefined) return undefined
    const half = textWidth(end.text, fontSize) / 2
    const place = Math.min(width - half, Math.max(half, at(end.place)))
    const isLow = index === 0 && ends.length > 1
    const below = down(end.value) + 16
    // Where the axis is near there is no room below the line.
    const y = isLow && below < bottom ? below : down(end.value) - 7
    return html`<text class="chart-text" fill="${ink.text}" x="${Math.round(place * 10) / 10}" y="${y}" text-anchor="middle" font-size="${fontSize}">${end.text}</text>`
  })
}

/** As many names below the axis as fit without touching, at equal steps, the first and the last among them. */
function axisNames(names: readonly string[], at: (place: number) => number, width: number) {
  const last = names.length - 1
  const texts = names.map((name) => fitText(name, fontSize, 120))
  const anchorOf = (place: number): 'start' | 'middle' | 'end' =>
    last === 0 ? 'middle' : place === 0 ? 'start' : place === last ? 'end' : 'middle'
  const leftOf = (place: number): number => {
    const wide = textWidth(texts[place] ?? '', fontSize)
    return { start: 0, middle: at(place) - wide / 2, end: width - wide }[anchorOf(place)]
  }
  const shownAt = (every: number): number[] =>
    names.flatMap((_, place) =>
      place === last || (place % every === 0 && (last - place >= every || every === 1)) ? [place] : [],
    )
  const fits = (shown: readonly number[]): boolean =>
    shown.every((place, index) => {
      const next = shown[index + 1]
      return next === undefined || leftOf(place) + textWidth(texts[place] ?? '', fontSize) + 8 <= leftOf(next)
    })
  let every = 1
  while (every < names.length && !fits(shownAt(every))) every++
  return shownAt(every).map((place) => {
    const anchor = anchorOf(place)
    const where = anchor === 'start' ? 0 : anchor === 'end' ? width : at(place)
    return html`<text class="chart-muted" fill="${ink.muted}" x="${where}" y="${height - 8}" text-anchor="${anchor}" font-size="${fontSize}">${texts[place] ?? ''}</text>`
  })
}

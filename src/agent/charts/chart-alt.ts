import type { Language } from '../../language/language.ts'
import type { ChartSpec } from '../tools/chart-spec.ts'

/** Figures that a description reads out; the table beside the chart has all of them. */
const most = 12

/** What a chart shows, for those who do not see it: each name with its figures, the first dozen. */
export function chartAlt({ kind, x, y, series }: ChartSpec, language: Language): string {
  const [colon, comma, semicolon, end] = language === 'zh' ? ['：', '、', '；', '。'] : [': ', ', ', '; ', '.']
  const rows = y?.values ?? []
  const entries =
    kind === 'heat'
      ? rows.flatMap((row, line) =>
          x.values.map((column, place) => ({
            name: `${row[language]}${comma}${column[language]}`,
            figures: [series[0]?.points[line * x.values.length + place]],
          })),
        )
      : x.values.map((name, place) => ({ name: name[language], figures: series.map(({ points }) => points[place]) }))
  const told = entries.slice(0, most).map(({ name, figures }) => {
    const said = figures.map((point) => (point === undefined || point.value === null ? '–' : point.display[language]))
    return `${name}${colon}${said.join(comma)}`
  })
  const names = series.length > 1 ? `${series.map(({ label }) => label[language]).join(comma)}${end} ` : ''
  return `${names}${told.join(semicolon)}${entries.length > most ? `${semicolon}…` : end}`.trim()
}

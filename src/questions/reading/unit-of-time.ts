import { dimensionOf, measureOf, type ReadingState } from './reading-state.ts'
import type { Piece } from './sense.ts'

/** A unit in which columns of customers count time. */
export type CountedTime = 'day' | 'month' | 'year'

const units: readonly [CountedTime, RegExp][] = [
  ['year', /^(?:years?|years old|year old|years of age|年|岁|周岁)$/],
  ['month', /^(?:months?|个月|月)$/],
  ['day', /^(?:days?|天|日)$/],
]

/** The unit that a word names. */
export const unitNamed = (piece: Piece | undefined): CountedTime | undefined =>
  units.find(([, words]) => piece !== undefined && words.test(piece.words))?.[0]

/** The unit in which a column of numbers counts time, where its names say so: "duration months", "age in years". */
export function unitOfColumn(state: ReadingState, id: string): CountedTime | undefined {
  const measure = measureOf(state, id)
  const column = dimensionOf(state, id)
  const names = [measure, column].flatMap((entry) =>
    entry === undefined ? [] : [entry.label.en, entry.label.zh, ...entry.synonyms.en, ...entry.synonyms.zh],
  )
  const says = (words: RegExp): boolean => names.some((name) => words.test(name.toLowerCase()))
  if (says(/\bmonths?\b|_months?\b|月数|（月）/)) return 'month'
  if (says(/\byears?\b|岁|年数|（年）/)) return 'year'
  return says(/\bdays?\b|天数|（天）/) ? 'day' : undefined
}

/** A number of one unit in the other; undefined where it cannot be said exactly. */
export function converted(value: number, from: CountedTime, to: CountedTime): number | undefined {
  if (from === to) return value
  if (from === 'year' && to === 'month') return value * 12
  return from === 'month' && to === 'year' ? value / 12 : undefined
}

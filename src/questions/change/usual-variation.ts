import { criticalT } from '../../numerics/student-t.ts'
import type { Days } from '../query/time-range.ts'
import { comparedDays } from '../time/compared-days.ts'
import { askFigures, type ChangeDesk } from './ask-figures.ts'
import type { Change } from './change.ts'

/** Earlier periods that are looked at, and of how many a spread can be told. */
const [most, least] = [12, 4]

/**
 * By how much a figure differs from one period of this length to the next anyway: the root mean square of the relative changes (logarithms) between up to twelve periods before, times
 * Student's quantile: a single new change stays below it in 19 of 20 times if nothing is going on. Undefined where fewer than four such periods lie in the data, or a figure is not positive.
 */
export async function usualVariation(
  asking: ChangeDesk,
  measure: string,
  { days, before, after }: Pick<Change, 'days' | 'before' | 'after'>,
): Promise<Change['usual']> {
  const first = asking.desk.catalogue.days?.from
  if (first === undefined || !(before > 0 && after > 0)) return undefined
  // Only the spread is told; the figures that it is made of are held against what was told all the same.
  const values: number[] = []
  for (const span of spansBefore(days, first)) {
    const found = await askFigures(asking, [measure], span)
    const value = found?.rows[0]?.figures[0] ?? 0
    if (!(value > 0)) break
    values.push(value)
  }
  if (values.length < least) return undefined
  const changes = values.slice(1).map((value, index) => Math.log((values[index] ?? value) / value))
  const spread = Math.sqrt(changes.reduce((sum, change) => sum + change * change, 0) / changes.length)
  const limit = spread * criticalT(0.95, changes.length)
  return { spread: Math.expm1(limit), periods: values.length, isBeyond: Math.abs(Math.log(after / before)) > limit }
}

/** Periods of the same length one after another, back to the first day of the data. */
function spansBefore(days: Days, first: string): Days[] {
  const spans: Days[] = []
  let span: Days | undefined = days
  while (spans.length < most) {
    span = span && comparedDays({ kind: 'between', ...span }, { to: 'previous' }, { asOf: days.to })
    if (span === undefined || span.from < first) break
    spans.push(span)
  }
  return spans
}

import type { QueryAnswer } from '../desk.ts'
import type { TimeRange } from '../query/time-range.ts'
import { type Comparison, TypedQuery } from '../query/typed-query.ts'
import type { ChangeDesk } from './ask-figures.ts'
import type { Change } from './change.ts'
import { changeByDimension } from './change-by-dimension.ts'
import { factorsOfChange } from './factors-of-change.ts'
import { usualVariation } from './usual-variation.ts'

/** What is to be explained: a figure of a period, held against another one; by default the one just before. */
export interface ChangeQuestion {
  measure: string
  time: TimeRange
  against?: Comparison
}

/** Why a figure changed, and the query that shows that it did; or why that cannot be told. */
export type ChangeAnswer =
  | { kind: 'found'; change: Change; shown: Extract<QueryAnswer, { kind: 'found' }>['result'] }
  | Exclude<QueryAnswer, { kind: 'found' }>
  /** One of the periods has no figure. */
  | { kind: 'nothing' }

/**
 * Why a figure changed between two periods: what it is made of, which groups took part, and whether the change is more than the figure varies by anyway. Everything is counted by the desk,
 * under its rules of privacy; what may not be shown is in the rest.
 */
export async function explainChange(
  asking: ChangeDesk,
  { measure, time, against = { to: 'previous' } }: ChangeQuestion,
): Promise<ChangeAnswer> {
  const { desk, asker, signal } = asking
  const answer = await desk.answer(TypedQuery.parse({ measures: [measure], time, compare: against }), asker, signal)
  if (answer.kind !== 'found') return answer
  const { result } = answer
  const cell = result.rows[0]?.cells[0]
  const before = cell?.compared?.value ?? null
  const after = cell?.value ?? null
  const entry = desk.catalogue.measures.find(({ id }) => id === measure)
  // A figure of the other period that may not be told is not one that is not there.
  if (before === null && result.comparedDays !== undefined) {
    const time = { kind: 'between', ...result.comparedDays } as const
    const other = await desk.answer(TypedQuery.parse({ measures: [measure], time }), asker, signal)
    if (other.kind === 'withheld') return other
  }
  if (before === null || after === null || result.days === undefined || result.comparedDays === undefined)
    return { kind: 'nothing' }
  const period = { days: result.days, againstDays: result.comparedDays, before, after, difference: after - before }
  // Before the figures of parts, which say much of the same: who came and went says more.
  const turnover = measure === 'revenue' ? await desk.turnover?.(period, asker, signal) : undefined
  const usual = await usualVariation(asking, measure, period)
  const change: Change = {
    measure,
    label: entry?.label ?? { en: measure, zh: measure },
    unit: entry?.unit ?? 'number',
    better: entry?.better ?? 'neither',
    ...(desk.catalogue.currency === undefined ? {} : { currency: desk.catalogue.currency }),
    ...period,
    ...(usual === undefined ? {} : { usual }),
    factors: await factorsOfChange(asking, measure, period),
    by: await changeByDimension(asking, measure, period),
    ...(turnover === undefined ? {} : { turnover }),
    customers: result.rows[0]?.customers ?? 0,
    asOf: result.asOf,
    snapshot: result.snapshot,
  }
  return { kind: 'found', change, shown: result }
}

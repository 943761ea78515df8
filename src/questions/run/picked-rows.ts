import { compileQuery } from '../compile/compile-query.ts'
import type { Plan } from '../compile/plan.ts'
import { holdsFor, sourceOf } from '../compile/query-parts.ts'
import type { Asker } from '../desk.ts'
import type { Days } from '../query/time-range.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import type { AnswerContext } from './answer-query.ts'
import { type Computed, planFor } from './compute-answer.ts'
import type { ComputedRow } from './computed-rows.ts'
import { disclosureOf } from './disclosure-of.ts'
import { isTooFew, type Verdict } from './guard.ts'
import { orderRows } from './order-rows.ts'

const ofRows = ({ having }: TypedQuery) => having.filter(({ per }) => per === 'row')

/** The query with all rows, and the figures by which some are picked: what may be told is judged before any is picked, lest moving a limit finds out a figure that is kept back. */
export function withoutRowConditions(query: TypedQuery): TypedQuery {
  const picks = ofRows(query)
  if (picks.length === 0) return query
  const { limit: _, ...rest } = query
  return {
    ...rest,
    measures: [...new Set([...query.measures, ...picks.map(({ measure }) => measure)])],
    having: query.having.filter(({ per }) => per !== 'row'),
    share: false,
  }
}

/** Whether a row of the query without conditions meets them. */
export const meetsConditions = ({ values }: ComputedRow, query: TypedQuery, asItIs: TypedQuery, plan: Plan): boolean =>
  ofRows(query).every((condition) => {
    const value = values[asItIs.measures.indexOf(condition.measure)] ?? null
    const counted = value ?? (sourceOf(plan, condition.measure).counts ? 0 : null)
    return counted !== null && holdsFor(counted, condition)
  })

interface Picking {
  query: TypedQuery
  asItIs: TypedQuery
  days: Days | undefined
  computed: Computed
  asker: Asker
  context: AnswerContext
}

/** What may be told of all rows, in order, whether they meet the conditions or not. */
export async function judgePicked({
  query,
  asItIs,
  days,
  computed,
  asker,
  context,
}: Picking): Promise<{ rows: readonly ComputedRow[]; verdict: Verdict; isMany: boolean }> {
  const { catalogue } = context.plan
  const dimensions = query.dimensions.map((id) => catalogue.dimensions.find((dimension) => dimension.id === id))
  const measures = asItIs.measures.flatMap((id) => catalogue.measures.find((measure) => measure.id === id) ?? [])
  const ordered = orderRows(computed.rows, asItIs, dimensions)
  const isMany = ordered.length > context.mostHeld
  const rows = isMany
    ? ordered.filter(
        (row) => isTooFew(row.behind, context.threshold) || meetsConditions(row, query, asItIs, context.plan),
      )
    : ordered
  const disclosure = disclosureOf(asItIs, days, { asker, context, measures, rows, total: undefined })
  const judge = (limit: number | undefined): Promise<Verdict> =>
    context.guard({ ...disclosure, limit, mayMerge: false })
  if (!isMany || asker.lifted) return { rows, verdict: await judge(isMany ? query.limit : undefined), isMany: false }
  const large = rows.filter(({ behind }) => !isTooFew(behind, context.threshold)).length
  let wanted = Math.min(query.limit ?? large, large)
  let verdict = await judge(wanted)
  // A row that is kept back beside what was told leaves no hole in a list: where it stands would show.
  for (const least = wanted; verdict.told.length < least && wanted < large; verdict = await judge(wanted))
    wanted = Math.min(large, wanted + least - verdict.told.length)
  // How many of these there are would tell of them as the limit moves; how many are of few customers does not depend on it.
  const few = ordered.filter(({ behind }) => isTooFew(behind, context.threshold)).length
  return { rows, verdict: { ...verdict, withheld: few, because: few > 0 ? 'few-customers' : 'none' }, isMany }
}

/** What rows that were picked come to together, and whether that may be told beside all else. */
export async function pickedTotal(
  picked: readonly ComputedRow[],
  { query, asItIs, days, asker, context }: Omit<Picking, 'computed'>,
): Promise<{ whole: ComputedRow | undefined; isTold: boolean }> {
  const { plan, compute } = context
  const of = { ...asItIs, measures: query.measures }
  const options = { days, together: true, only: picked.map(({ keys }) => keys) }
  const [found] = await compute.rows(compileQuery(of, planFor(plan, days), options), 0, of.measures.length)
  if (found === undefined || picked.length === 0) return { whole: undefined, isTold: false }
  const whole = { ...found, keys: [] }
  const measures = of.measures.flatMap((id) => plan.catalogue.measures.find((measure) => measure.id === id) ?? [])
  const disclosure = disclosureOf(of, days, { asker, context, measures, rows: picked, total: whole })
  const { tellsTotal } = await context.guard({
    ...disclosure,
    rows: [],
    added: (figures) => disclosure.added(figures, [[...picked.keys()]]),
  })
  return { whole, isTold: tellsTotal }
}

/** A row as a share of what those that were picked come to together. */
export const asShareOf = (row: ComputedRow, whole: ComputedRow | undefined): ComputedRow => ({
  ...row,
  values: row.values.map((value, i) => {
    const of = whole?.values[i] ?? null
    return value === null || of === null || of === 0 ? null : value / of
  }),
})

import { compileAtLeast, compileCounts } from '../compile/compile-counts.ts'
import { type CompiledQuery, compileQuery } from '../compile/compile-query.ts'
import type { Plan } from '../compile/plan.ts'
import { holdsFor, sourceOf } from '../compile/query-parts.ts'
import type { Asker } from '../desk.ts'
import type { Days } from '../query/time-range.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import type { AnswerContext } from './answer-query.ts'
import { type Computed, planFor } from './compute-answer.ts'
import { type ComputedRow, keyOf } from './computed-rows.ts'
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
  const isMany = computed.rows.length > context.mostHeld
  const inOrder = orderRows(computed.rows, asItIs, dimensions)
  const meets = (row: ComputedRow): boolean => meetsConditions(row, query, asItIs, context.plan)
  const ordered = computed.isCounted
    ? inOrder
    : await countedRows(inOrder, {
        query: asItIs,
        days,
        context,
        shown: isMany ? shownAtMost(query, inOrder.filter(meets)) : inOrder,
      })
  const rows = isMany ? ordered.filter((row) => isTooFew(row.behind, context.threshold) || meets(row)) : ordered
  const disclosure = disclosureOf(asItIs, days, { asker, context, measures, rows, total: undefined })
  const judge = (limit: number | undefined): Promise<Verdict> =>
    context.guard({ ...disclosure, limit, mayMerge: false })
  if (!isMany || asker.lifted) return { rows, verdict: await judge(undefined), isMany: false }
  const counted = 2 * (query.limit ?? rows.length)
  const large = Math.min(counted, rows.filter(({ behind }) => !isTooFew(behind, context.threshold)).length)
  let wanted = Math.min(query.limit ?? large, large)
  let verdict = await judge(wanted)
  // A row that is kept back beside what was told leaves no hole in a list: where it stands would show.
  for (const least = wanted; verdict.told.length < least && wanted < large; verdict = await judge(wanted))
    wanted = Math.min(large, wanted + least - verdict.told.length)
  // How many of these there are would tell of them as the limit moves; how many are of few customers does not depend on it.
  const few = ordered.filter(({ behind }) => isTooFew(behind, context.threshold)).length
  return { rows, verdict: { ...verdict, withheld: few, because: few > 0 ? 'few-customers' : 'none' }, isMany }
}

/** Rows that a list may come to show: as many again as it shows may be passed over. */
const shownAtMost = ({ limit }: TypedQuery, rows: readonly ComputedRow[]): readonly ComputedRow[] =>
  rows.slice(0, limit === undefined ? rows.length : 2 * limit)

/** Rows with how many customers are behind them: exactly where these are few or the row may be shown, else a bound below. */
async function countedRows(
  rows: readonly ComputedRow[],
  about: { query: TypedQuery; days: Days | undefined; context: AnswerContext; shown: readonly ComputedRow[] },
): Promise<ComputedRow[]> {
  const { query, days, context, shown } = about
  const { compute, threshold } = context
  const planned = planFor(context.plan, days)
  const counts = async (compiled: CompiledQuery) =>
    new Map((await compute.rows(compiled, query.dimensions.length, 0)).map((row) => [keyOf(row.keys), row]))
  const bounds = await counts(compileAtLeast(query, planned, { days }))
  const boundOf = ({ keys }: ComputedRow): number => bounds.get(keyOf(keys))?.behind ?? 0
  const perhapsFew = rows.filter((row) => boundOf(row) < threshold)
  const only = [...new Set([...perhapsFew, ...shown])].map(({ keys }) => keys)
  const exact = await counts(compileCounts(query, planned, { days, only }))
  return rows.map((row) => {
    const { behind, people } = exact.get(keyOf(row.keys)) ?? { behind: boundOf(row), people: 0 }
    return { ...row, behind, people }
  })
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

import { formatDate } from '../../facts/format-date.ts'
import { chatRefusalsEn } from '../../language/en/chat-refusals.ts'
import { chatValuesEn } from '../../language/en/chat-values.ts'
import type { Localized } from '../../language/language.ts'
import { chatRefusalsZh } from '../../language/zh/chat-refusals.ts'
import { chatValuesZh } from '../../language/zh/chat-values.ts'
import type { Dimension, Measure } from '../catalogue/entry.ts'
import { timeEntry, type ValueEntry } from '../catalogue/value-entries.ts'
import { checkQuery, type KnownValues } from '../compile/check-query.ts'
import { compileQuery } from '../compile/compile-query.ts'
import type { Plan } from '../compile/plan.ts'
import { settleQuery } from '../compile/settle-query.ts'
import type { Asker, QueryAnswer } from '../desk.ts'
import { keptBackText } from '../privacy/kept-back-text.ts'
import type { QueryResult, ResultRow } from '../query/query-result.ts'
import type { Days } from '../query/time-range.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import { readBack } from '../read-back/read-back.ts'
import { comparedDays } from '../time/compared-days.ts'
import { type Computed, comparedKey, comparedRows, computeQuery, planFor, withoutFilters } from './compute-answer.ts'
import { type ComputedRow, type Computer, keyOf } from './computed-rows.ts'
import { countedDays } from './counted-days.ts'
import { disclosureOf } from './disclosure-of.ts'
import { cellOf } from './display.ts'
import { firstRows } from './first-rows.ts'
import type { Guard, Verdict } from './guard.ts'
import { mostlyReturned } from './mostly-returned.ts'
import { orderRows } from './order-rows.ts'
import { asShareOf, judgePicked, meetsConditions, pickedTotal, withoutRowConditions } from './picked-rows.ts'

/** What answers a query. */
export interface AnswerContext {
  plan: Plan
  compute: Computer
  guard: Guard
  known: KnownValues
  /** A value of a dimension by its text as the data writes it. */
  entryOf: (dimension: string, value: string) => ValueEntry | undefined
  snapshot: string
  segmentation: string | undefined
  threshold: number
  /** As many rows that a condition on figures picks from are all held against what was told; of more only those that meet it. */
  mostHeld: number
}

/** The rows of what was computed, in order, and what of them may be told; those that are wanted, by keyOf, come first. */
type Judge = (
  of: TypedQuery,
  days: Days | undefined,
  computed: Computed,
  wanted?: ReadonlySet<string>,
) => Promise<{ rows: readonly ComputedRow[]; verdict: Verdict }>

/** Most rows of an answer. */
const mostRows = 1000

/** Answers a typed query: checks that it fits, finds its days, computes, has the guard judge what may be told, and puts it in order. */
export async function answerQuery(asked: TypedQuery, asker: Asker, context: AnswerContext): Promise<QueryAnswer> {
  const { plan, compute } = context
  const { catalogue } = plan
  const query = settleQuery(asked, plan)
  const refusal = checkQuery(query, plan, context.known)
  if (refusal !== undefined) return { kind: 'cannot', ...refusal }
  const time = { asOf: catalogue.asOf, days: catalogue.days }
  const counted = countedDays(query, time)
  if (counted.kind === 'no-days')
    return { kind: 'cannot', text: { en: chatRefusalsEn.noDays, zh: chatRefusalsZh.noDays }, instead: [] }
  if (counted.kind === 'outside') return outside(query, counted, catalogue.days ?? counted.nearest)
  const { days } = counted
  const measures = query.measures.flatMap((id) => catalogue.measures.find((measure) => measure.id === id) ?? [])
  const dimensions = query.dimensions.map((id) => catalogue.dimensions.find((dimension) => dimension.id === id))
  const asItIs = withoutRowConditions(query)
  const picks = asItIs !== query
  const computed = await computeQuery(asItIs, plan, days, compute, picks)
  const judge: Judge = async (of, ofDays, { rows: all, total, isCounted }, wanted) => {
    const inOrder = wantedFirst(orderRows(withSomething(all, of, dimensions), of, dimensions), wanted)
    const threshold = asker.lifted ? 1 : context.threshold
    const first = isCounted ? inOrder : await firstRows(inOrder, of, { days: ofDays, plan, compute, threshold })
    const picks = of.dimensions.length > 0 && of.having.some(({ per }) => per === 'row')
    const picked = picks ? all.map(({ keys }) => keys) : undefined
    const disclosure = disclosureOf(of, ofDays, { asker, context, measures, rows: first, total, picked })
    return { rows: first, verdict: await context.guard(disclosure) }
  }
  const { rows, verdict, isMany } = picks
    ? await judgePicked({ query, asItIs, days, computed, asker, context })
    : { ...(await judge(query, days, computed)), isMany: false }
  const tellable = verdict.told.flatMap((place) => rows[place] ?? [])
  const picked = picks ? tellable.filter((row) => meetsConditions(row, query, asItIs, plan)) : tellable
  // Of many rows only those that meet the condition were held: that none is told may be for either reason.
  if (isMany && picked.length === 0) return { kind: 'withheld', text: keptBackText('picked', context.threshold) }
  const together =
    picks && (!isMany || query.share) ? await pickedTotal(picked, { query, asItIs, days, asker, context }) : undefined
  // A share of what may not be told would tell it.
  if (query.share && together?.whole !== undefined && !together.isTold)
    return { kind: 'withheld', text: keptBackText('difference', context.threshold) }
  const shared = (row: ComputedRow): ComputedRow =>
    together !== undefined && query.share ? asShareOf(row, together.whole) : row
  const told = picked.map(shared).slice(0, Math.min(query.limit ?? mostRows, mostRows))
  const other = picks ? undefined : await otherRow(query, days, rows, verdict, context)
  // Where rows that are large enough were kept back, those that were told are not all that the condition let in.
  const isAll = verdict.because === 'none' || verdict.because === 'few-customers' || verdict.because === 'condition'
  const ofAll =
    together === undefined
      ? verdict.tellsTotal && computed.total
      : isAll && !isMany && together.isTold && together.whole
  const total = ofAll ? shared(ofAll) : undefined
  if (rows.length > 0 && tellable.length === 0 && other === undefined)
    return { kind: 'withheld', text: withheldText(verdict, context.threshold) }
  const against = await comparison(query, days, { told, context, judge })
  const unitOf = (i: number): Measure['unit'] => (query.share ? 'share' : (measures[i]?.unit ?? 'number'))
  const resultRow = (row: ComputedRow, keys: ResultRow['keys'], compared: ComputedRow | undefined): ResultRow => ({
    keys,
    cells: row.values
      .slice(0, measures.length)
      .map((value, i) =>
        cellOf(value, unitOf(i), catalogue.currency, against && { value: compared?.values[i] ?? null }),
      ),
    customers: measures.some(({ grain }) => grain === 'campaign') ? null : row.people,
  })
  const label = (row: ComputedRow): ResultRow['keys'] =>
    row.keys.map((value, i) => ({ value, label: labelOf(query.dimensions[i] ?? '', value, context) }))
  const back = await mostlyReturned(query, told, { plan, days, compute })
  const isTimed = measures.some(({ timed }) => timed)
  const shownDays = days ?? catalogue.days
  const range = {
    ...(isTimed && shownDays !== undefined ? { days: shownDays } : {}),
    ...(against?.days === undefined ? {} : { comparedDays: against.days }),
  }
  const result: QueryResult = {
    query,
    reading: readBack(query, catalogue, range.days, range.comparedDays),
    measures: measures.map(({ id, label: name, unit }, i) => ({
      id,
      label: name,
      unit: query.share ? unitOf(i) : unit,
    })),
    dimensions: query.dimensions.map((id, i) => ({
      id,
      label: dimensions[i]?.label ?? { en: id, zh: id },
      type: dimensions[i]?.type ?? 'category',
    })),
    rows: [
      ...told.map((row) => resultRow(row, label(row), against?.of(row))),
      ...(other === undefined ? [] : [resultRow(other, otherKeys(query), undefined)]),
    ],
    ...(total === undefined ? {} : { total: resultRow(total, [], against?.total) }),
    rowsFound: picks ? picked.length + verdict.withheld : computed.rows.length,
    ...(back.length === 0 ? {} : { mostlyReturned: back }),
    withheld: { rows: verdict.withheld, because: shownBecause(verdict), threshold: context.threshold },
    sql: computed.sql,
    snapshot: context.snapshot,
    ...(context.segmentation === undefined ? {} : { segmentation: context.segmentation }),
    asOf: catalogue.asOf,
    ...range,
  }
  return { kind: 'found', result }
}

/** Of rows that are left out beside others it is enough that it was for what was told before. */
const shownBecause = ({ because, withheld, tellsTotal }: Verdict): QueryResult['withheld']['because'] =>
  withheld === 0 && tellsTotal
    ? 'none'
    : because === 'full' || because === 'limits'
      ? 'difference'
      : because === 'condition'
        ? 'few-customers'
        : because

/** Why nothing is told: for what it differs in from what was told, or for whom it is of. */
const withheldText = ({ because }: Verdict, threshold: number): Localized =>
  because !== 'few-customers' && because !== 'none'
    ? keptBackText(because, threshold)
    : { en: chatRefusalsEn.withheldAll(threshold), zh: chatRefusalsZh.withheldAll(threshold) }
/** Without values that have nobody and nothing, such as products that came back in these days only; of spans of time and ordered values nothing is a figure too. */
const withSomething = (
  rows: readonly ComputedRow[],
  { having }: TypedQuery,
  dimensions: readonly (Dimension | undefined)[],
): readonly ComputedRow[] =>
  dimensions.length === 0 ||
  dimensions.some((one) => one?.type !== 'category') ||
  having.some(({ per }) => per === 'row')
    ? rows
    : rows.filter(({ values, people }) => people > 0 || values.some((value) => value !== null && value !== 0))

/** The rows that are told together only. */
async function otherRow(
  query: TypedQuery,
  days: Days | undefined,
  rows: readonly ComputedRow[],
  { together }: Verdict,
  { plan, compute }: AnswerContext,
): Promise<ComputedRow | undefined> {
  // Beside the first few of many, the small ones of the others say nothing.
  if (together.length === 0 || query.dimensions.length === 0 || query.limit !== undefined) return undefined
  const only = together.map((place) => rows[place]?.keys ?? [])
  const compiled = compileQuery(query, planFor(plan, days), { days, only, together: true })
  const [row] = await compute.rows(compiled, 0, query.measures.length)
  // A customer in several of the rows counts once in them.
  return query.share && row !== undefined
    ? {
        ...row,
        values: added(
          query,
          together.flatMap((place) => rows[place] ?? []),
        ),
      }
    : row
}

/** Shares of one whole add up. */
const added = ({ measures }: TypedQuery, rows: readonly ComputedRow[]): number[] =>
  measures.map((_, i) => rows.reduce((sum, { values }) => sum + (values[i] ?? 0), 0))

const otherKeys = ({ dimensions }: TypedQuery): ResultRow['keys'] =>
  dimensions.map(() => ({ value: null, label: { en: chatValuesEn.other, zh: chatValuesZh.other } }))

interface Against {
  days: Days | undefined
  of: (row: ComputedRow) => ComputedRow | undefined
  total: ComputedRow | undefined
}

/** What the figures are held against, as far as it may be told. Where the days of it lie outside the data in part, nothing is comparable. */
async function comparison(
  query: TypedQuery,
  days: Days | undefined,
  { told: shown, context, judge }: { told: readonly ComputedRow[]; context: AnswerContext; judge: Judge },
): Promise<Against | undefined> {
  const { plan, compute } = context
  const { compare } = query
  if (compare === undefined) return undefined
  const { catalogue } = plan
  const isToAll = compare.to === 'all'
  const isUnfiltered = query.filters.length === 0 && query.having.every(({ per }) => per === 'row')
  const of: TypedQuery = isToAll
    ? isUnfiltered
      ? { ...query, dimensions: [], having: [] }
      : withoutFilters(query)
    : query
  const time = { asOf: catalogue.asOf, days: catalogue.days }
  const base = days === undefined ? query.time : ({ kind: 'between', ...days } as const)
  const found = isToAll ? days : comparedDays(base, compare, time)
  const nothing: Against = { days: isToAll ? undefined : found, of: () => undefined, total: undefined }
  if (!isToAll && (found === undefined || !isWithin(found, catalogue.days))) return nothing
  const computed = await computeQuery(
    { ...of, having: of.having.filter(({ per }) => per !== 'row') },
    plan,
    found,
    compute,
  )
  // A list of the first few is held against the same rows, wherever they stood then.
  const moves = [query, isToAll ? undefined : days, isToAll ? undefined : found] as const
  const wanted = new Set(of.limit === undefined || of.dimensions.length === 0 ? [] : shown.map(comparedKey(...moves)))
  const limited = wanted.size === 0 ? of : { ...of, limit: wanted.size }
  const { rows, verdict } = await judge(limited, found, computed, wanted)
  const told = verdict.told.flatMap((place) => rows[place] ?? [])
  const total = verdict.tellsTotal ? computed.total : undefined
  if (of.dimensions.length < query.dimensions.length) return { days: undefined, of: () => told[0], total: told[0] }
  return { ...nothing, of: comparedRows(told, ...moves), total }
}

/** Rows in their order, but first those of these keys. */
const wantedFirst = (rows: readonly ComputedRow[], wanted?: ReadonlySet<string>): readonly ComputedRow[] =>
  wanted === undefined || wanted.size === 0
    ? rows
    : rows.toSorted((a, b) => Number(wanted.has(keyOf(b.keys))) - Number(wanted.has(keyOf(a.keys))))

const isWithin = (days: Days, data: Days | undefined): boolean =>
  data !== undefined && days.from >= data.from && days.to <= data.to

function outside(query: TypedQuery, { asked, nearest }: { asked: Days; nearest: Days }, data: Days): QueryAnswer {
  const dates = (language: 'en' | 'zh'): [string, string, string, string] => [
    formatDate(asked.from, language),
    formatDate(asked.to, language),
    formatDate(data.from, language),
    formatDate(data.to, language),
  ]
  return {
    kind: 'outside',
    text: { en: chatRefusalsEn.outside(...dates('en')), zh: chatRefusalsZh.outside(...dates('zh')) },
    nearest: { ...query, time: { kind: 'between', ...nearest } },
  }
}

function labelOf(dimension: string, value: string | null, { entryOf }: AnswerContext): Localized {
  if (value === null) return { en: chatValuesEn.notKnown, zh: chatValuesZh.notKnown }
  if (dimension === 'day') return { en: formatDate(value, 'en'), zh: formatDate(value, 'zh') }
  return (entryOf(dimension, value) ?? timeEntry(dimension, value)).label
}

import { shownName } from '../../facts/shown-name.ts'
import { type ChatRefusalsText, chatRefusalsEn } from '../../language/en/chat-refusals.ts'
import type { Localized } from '../../language/language.ts'
import { chatRefusalsZh } from '../../language/zh/chat-refusals.ts'
import type { Dimension, Measure } from '../catalogue/entry.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import type { Plan } from './plan.ts'
import type { Refusal } from './refusal.ts'

/** Finds the values of a dimension by their text as the data writes it, and those that are like one which is not there. */
export interface KnownValues {
  has: (dimension: string, value: string) => boolean
  like: (dimension: string, value: string) => Localized[]
}

/** Why a query does not fit together; undefined where it does. @param query as settleQuery gives it */
export function checkQuery(query: TypedQuery, plan: Plan, known: KnownValues): Refusal | undefined {
  const { catalogue } = plan
  const rowFigures = query.having.filter(({ per }) => per === 'row').map(({ measure }) => measure)
  const named = [...query.measures, ...query.having.map(({ measure }) => measure)]
  const dimensionIds = [...query.dimensions, ...query.filters.map(({ dimension }) => dimension)]
  const absent = [...named, ...dimensionIds].find((id) => !plan.measures.has(id) && !plan.dimensions.has(id))
  if (absent !== undefined) return refusalOfAbsent(absent, plan)
  const misplaced = named.find((id) => !plan.measures.has(id)) ?? dimensionIds.find((id) => !plan.dimensions.has(id))
  if (misplaced !== undefined) return say((text) => text.unknown(shownName(misplaced)))
  const measureOf = (id: string): Measure | undefined => catalogue.measures.find((measure) => measure.id === id)
  const dimensionOf = (id: string): Dimension | undefined => catalogue.dimensions.find((other) => other.id === id)
  const measures = [...new Set([...query.measures, ...rowFigures])].flatMap((id) => measureOf(id) ?? [])
  if (new Set(measures.map(({ grain }) => (grain === 'campaign' ? grain : 'orders'))).size > 1)
    return say(
      (text) => text.campaignsAlone,
      query.measures.map((id) => ({ ...query, measures: [id], having: [] })),
    )
  const faults = [
    () => groupingFault(query, measures, dimensionOf, plan),
    () => filterFault(query, measures, dimensionOf, plan),
    () => timeFault(query, measures),
    () => valueFault(query, dimensionOf, plan, known),
    () => figureFault(query, plan, measureOf),
    () => shareFault(query, measureOf),
    () => orderFault(query),
  ]
  for (const fault of faults) {
    const found = fault()
    if (found !== undefined) return found
  }
  return undefined
}

const texts = { en: chatRefusalsEn, zh: chatRefusalsZh }

const say = (
  sentence: (text: ChatRefusalsText, language: 'en' | 'zh') => string,
  instead: readonly TypedQuery[] = [],
): Refusal => ({ text: { en: capital(sentence(texts.en, 'en')), zh: sentence(texts.zh, 'zh') }, instead })

const capital = (sentence: string): string => sentence.slice(0, 1).toUpperCase() + sentence.slice(1)

function refusalOfAbsent(id: string, { catalogue }: Plan): Refusal {
  const plain = id.replace(/:mean$/, '')
  const missing = catalogue.missing.find((entry) => entry.id === plain)
  return missing === undefined ? say((text) => text.unknown(shownName(id))) : { text: missing.because, instead: [] }
}

const places = { line: 'lines', customer: 'customers', campaign: 'campaigns' } as const

type FindDimension = (id: string) => Dimension | undefined

function groupingFault(
  query: TypedQuery,
  measures: readonly Measure[],
  dimensionOf: FindDimension,
  plan: Plan,
): Refusal | undefined {
  for (const measure of measures)
    for (const id of query.dimensions) {
      if (plan.dimensions.get(id)?.[places[measure.grain]] !== undefined) continue
      return say(
        (text, language) => text.notBy(measure.label[language], dimensionOf(id)?.label[language] ?? id),
        [{ ...query, dimensions: query.dimensions.filter((other) => other !== id), order: undefined }],
      )
    }
  return undefined
}

function filterFault(
  query: TypedQuery,
  measures: readonly Measure[],
  dimensionOf: FindDimension,
  plan: Plan,
): Refusal | undefined {
  for (const { grain, label } of measures)
    for (const { dimension } of query.filters) {
      const source = plan.dimensions.get(dimension)
      const fits =
        source?.[places[grain]] !== undefined ||
        (grain === 'customer' && source?.lines !== undefined && dimension !== 'customer-type')
      if (fits) continue
      return say(
        (text, language) => text.notFiltered(label[language], dimensionOf(dimension)?.label[language] ?? dimension),
        [{ ...query, filters: query.filters.filter((other) => other.dimension !== dimension) }],
      )
    }
  return undefined
}

function timeFault(query: TypedQuery, measures: readonly Measure[]): Refusal | undefined {
  const { time, compare } = query
  const untimed = measures.find(({ timed }) => !timed)
  const isTimed = time !== undefined || (compare !== undefined && compare.to !== 'all')
  if (untimed !== undefined && isTimed)
    return say(
      (text, language) => text.untimed(untimed.label[language]),
      [{ ...query, time: undefined, compare: undefined }],
    )
  if (time === undefined && (compare?.to === 'previous' || compare?.to === 'year-before'))
    return say((text) => text.noPeriodBefore, [{ ...query, compare: undefined }])
  const asksType = [...query.dimensions, ...query.filters.map(({ dimension }) => dimension)].includes('customer-type')
  return asksType && time === undefined ? say((text) => text.typeNeedsTime) : undefined
}

function valueFault(
  query: TypedQuery,
  dimensionOf: FindDimension,
  plan: Plan,
  known: KnownValues,
): Refusal | undefined {
  for (const { dimension, op, values } of query.filters)
    for (const value of values) {
      if (op === 'holds' ? (plan.holding?.(dimension, value) ?? []).length > 0 : known.has(dimension, value)) continue
      const like = known.like(dimension, value)
      return say((text, language) =>
        text.unknownValue(
          shownName(value),
          dimensionOf(dimension)?.label[language] ?? dimension,
          like.map((label) => label[language]),
        ),
      )
    }
  return undefined
}

type FindMeasure = (id: string) => Measure | undefined

function figureFault(query: TypedQuery, plan: Plan, measureOf: FindMeasure): Refusal | undefined {
  for (const figure of query.having) {
    const source = plan.measures.get(figure.measure)
    const isTop = figure.op === 'top'
    // Who is on top is found by what each customer did, and of all customers.
    if (isTop ? figure.per === 'customer' && source?.part === 'lines' : figure.per === 'row') continue
    if (!isTop && (source?.part === 'lines' || source?.value !== undefined)) continue
    return say(
      (text, language) => text.noFigureOfOne(measureOf(figure.measure)?.label[language] ?? figure.measure),
      [{ ...query, having: query.having.filter((other) => other !== figure) }],
    )
  }
  return undefined
}

function shareFault(query: TypedQuery, measureOf: FindMeasure): Refusal | undefined {
  if (!query.share) return undefined
  const other = query.measures.map(measureOf).find((measure) => measure?.kind !== 'count' && measure?.kind !== 'total')
  if (other !== undefined)
    return say((text, language) => text.noShare(other.label[language]), [{ ...query, share: false }])
  // Other rows meet the condition in the other period: the shares would be of different wholes.
  if (query.compare === undefined || query.having.every(({ per }) => per !== 'row')) return undefined
  return say(
    (text) => text.noComparedShare,
    [
      { ...query, share: false },
      { ...query, compare: undefined },
    ],
  )
}

function orderFault(query: TypedQuery): Refusal | undefined {
  const { order } = query
  if (order === undefined || [...query.measures, ...query.dimensions].includes(order.by)) return undefined
  return say((text) => text.noOrder(order.by), [{ ...query, order: undefined }])
}

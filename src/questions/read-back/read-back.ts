import { formatDate } from '../../facts/format-date.ts'
import { type ReadBackWords, readBackEn } from '../../language/en/chat-read-back.ts'
import type { Language, Localized } from '../../language/language.ts'
import { readBackZh } from '../../language/zh/chat-read-back.ts'
import type { Catalogue, Measure } from '../catalogue/entry.ts'
import type { Days } from '../query/time-range.ts'
import type { FigureFilter, TypedQuery, ValueFilter } from '../query/typed-query.ts'
import { comparedDays } from '../time/compared-days.ts'
import { resolveTime } from '../time/resolve-time.ts'

const words = { en: readBackEn, zh: readBackZh }
/** Figures in which returns are taken off. */
const netted = ['revenue', 'average-order-value', 'revenue-per-customer']
const plain = /^[\p{L}\p{N}][\p{L}\p{N} .&'()+#_-]*$/u

/** A name from the data as one word of a sentence: in quotation marks where it could be taken for more. */
const nameOf = (name: string, of: ReadBackWords): string =>
  plain.test(name) && !/ or | and |^not |[或和]|以外/.test(name) ? name : of.quoted(name.replaceAll('”', '””'))

const filterWords = { is: 'is', 'is-not': 'isNot', holds: 'holds', 'of-buyers': 'ofBuyers' } as const

const shareOf = (share: number, language: Language): string =>
  new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { style: 'percent', maximumFractionDigits: 20 }).format(
    share,
  )

/** A number in full: two numbers never look the same. */
function figureOf(
  value: number,
  measure: Measure | undefined,
  language: Language,
  currency: string | undefined,
): string {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  const exact = { maximumFractionDigits: 20 } as const
  if (measure?.unit === 'money' && currency !== undefined) {
    return new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: 0, ...exact }).format(
      value,
    )
  }
  if (measure?.unit === 'share') return new Intl.NumberFormat(locale, { style: 'percent', ...exact }).format(value)
  return new Intl.NumberFormat(locale, exact).format(value)
}

function readIn(
  language: Language,
  query: TypedQuery,
  catalogue: Catalogue,
  { days, compared, cut }: { days: Days | undefined; compared: Days | undefined; cut: boolean },
): string {
  const of = words[language]
  const measureOf = (id: string): Measure | undefined => catalogue.measures.find((measure) => measure.id === id)
  const dimensionOf = (id: string) => catalogue.dimensions.find((dimension) => dimension.id === id)
  const labelOf = (entry: { label: Localized } | undefined, id: string): string => entry?.label[language] ?? id
  const label = (id: string): string => labelOf(measureOf(id) ?? dimensionOf(id), id)
  const groupLabel = (id: string): string => labelOf(dimensionOf(id), id)
  const value = (dimension: string, name: string): string =>
    nameOf(dimensionOf(dimension)?.values.find((one) => one.value === name)?.label[language] ?? name, of)
  const filter = ({ dimension, op, values }: ValueFilter): string =>
    of[filterWords[op]](
      groupLabel(dimension),
      of.either(values.map((one) => (op === 'holds' ? of.quoted(one) : value(dimension, one)))),
    )
  const having = ({ per, measure, op, value: bound }: FigureFilter): string =>
    of[per === 'customer' ? 'customersWith' : 'rowsWith'](
      (per === 'customer' ? measureOf(measure)?.ofOne?.[language] : undefined) ?? label(measure),
      of.bounds[op](
        op === 'top' ? shareOf(bound, language) : figureOf(bound, measureOf(measure), language, catalogue.currency),
      ).trimEnd(),
    )
  const span = (one: Days | undefined): string =>
    one === undefined
      ? of.noDays
      : of.days(
          formatDate(one.from, language),
          formatDate(one.to, language),
          one.from.slice(0, 4) === one.to.slice(0, 4),
        )

  const { compare, order } = query
  const timed = query.time !== undefined || query.measures.some((id) => measureOf(id)?.timed)
  const parts = [
    query.dimensions.length === 0
      ? of.list(query.measures.map(label))
      : of.by(of.list(query.measures.map(label)), of.list(query.dimensions.map(groupLabel))),
    ...(query.share ? [query.dimensions.length > 0 ? of.shareOfTotal : of.shareOfUnfiltered] : []),
    ...query.filters.map(filter),
    ...query.having.map(having),
    // A table of customers has no days that its figures could be told as of.
    ...(!timed && catalogue.days === undefined
      ? []
      : [
          !timed
            ? of.asOf(formatDate(catalogue.asOf, language))
            : query.time === undefined
              ? of.allDays(span(days ?? catalogue.days))
              : cut
                ? of.cut(span(days))
                : span(days),
        ]),
    ...(compare === undefined
      ? []
      : [
          compare.to === 'all'
            ? of.againstAll
            : compare.to === 'previous'
              ? of.previous(span(compared))
              : compare.to === 'year-before'
                ? of.yearBefore(span(compared))
                : of.period(span(compared)),
        ]),
    ...(order === undefined
      ? []
      : [
          of[order.direction === 'desc' ? 'largestFirst' : 'smallestFirst'](
            query.measures.includes(order.by) ? label(order.by) : groupLabel(order.by),
          ),
        ]),
    ...(query.limit === undefined ? [] : [of.first(query.limit)]),
    ...(query.measures.some((id) => netted.includes(id)) ? [of.netted] : []),
  ]
  const text = of.join(parts)
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/**
 * How a question was read, from its typed query: "Revenue by country, 1 September to 30 November 2011, returns netted". Queries that differ read differently, but for two ways to name the same days.
 *
 * @param days the days that were counted; absent: those of the query, counted from the catalogue's as-of date
 * @param against the days that they were held against; absent: those of the query
 */
export function readBack(query: TypedQuery, catalogue: Catalogue, days?: Days, against?: Days): Localized {
  const counted = days ?? (query.time === undefined ? catalogue.days : resolveTime(query.time, catalogue))
  const asked = query.time === undefined ? counted : resolveTime(query.time, catalogue)
  // Days that were asked for and are not in the data are said not to be.
  const cut = days !== undefined && asked !== undefined && (asked.from < days.from || asked.to > days.to)
  const spans = { cut, days: counted, compared: against ?? comparedDays(query.time, query.compare, catalogue) }
  return { en: readIn('en', query, catalogue, spans), zh: readIn('zh', query, catalogue, spans) }
}

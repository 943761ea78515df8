import { formatDate } from '../../facts/format-date.ts'
import { askForEn } from '../../language/en/chat-ask-for.ts'
import { chatWordsEn } from '../../language/en/chat-words.ts'
import type { Language, Localized } from '../../language/language.ts'
import { askForZh } from '../../language/zh/chat-ask-for.ts'
import type { Catalogue } from '../catalogue/entry.ts'
import type { TimeRange } from '../query/time-range.ts'
import type { FigureFilter, TypedQuery } from '../query/typed-query.ts'

const words = { en: askForEn, zh: askForZh }

/** The plural of a dimension's name, as questions have it. */
const rowsOf = (id: string, label: string): string =>
  chatWordsEn.dimensions[id]?.find((word) => word.endsWith('s') && word.startsWith(label.slice(0, 4))) ?? `${label}s`

function timeIn(language: Language, time: TimeRange): string {
  const of = words[language]
  if (time.kind === 'last') return of.last(time.count, time.unit)
  if (time.kind === 'this') return of.this(time.unit)
  if (time.kind === 'between') return of.between(formatDate(time.from, language), formatDate(time.to, language))
  return time.part === undefined ? of.year(time.year) : of.part(time.year, time.part.unit, time.part.value)
}

function askIn(language: Language, query: TypedQuery, catalogue: Catalogue): string {
  const of = words[language]
  const measureOf = (id: string) => catalogue.measures.find((measure) => measure.id === id)
  const dimensionOf = (id: string) => catalogue.dimensions.find((dimension) => dimension.id === id)
  const label = (id: string): string => (measureOf(id) ?? dimensionOf(id))?.label[language] ?? id
  const groupLabel = (id: string): string => dimensionOf(id)?.label[language] ?? id
  const value = (dimension: string, name: string): string =>
    named(dimension, dimensionOf(dimension)?.values.find((one) => one.value === name)?.label[language] ?? name, name)
  // A segment is known by its number and its name.
  const named = (dimension: string, known: string, id: string): string =>
    dimension === 'segment' && known !== id ? `${id} ${known}` : known
  const figure = ({ measure, value: bound }: FigureFilter): string =>
    measureOf(measure)?.unit === 'money' && catalogue.currency !== undefined
      ? new Intl.NumberFormat('en-GB', {
          style: 'currency',
          currency: catalogue.currency,
          minimumFractionDigits: 0,
        }).format(bound)
      : String(bound)
  const { compare, order, dimensions } = query
  const [first = ''] = dimensions
  const bounded = query.having.filter(({ per }) => per === 'customer')
  return of.whole({
    figure: of.list(query.measures.map(label)),
    customers:
      bounded.length === 0
        ? undefined
        : {
            who: of.list(
              bounded.map((having) =>
                of.customers(
                  having.measure,
                  measureOf(having.measure)?.ofOne?.[language] ?? label(having.measure),
                  having.op,
                  figure(having),
                ),
              ),
            ),
            counted: query.measures.length === 1 && ['customers', 'buyers'].includes(query.measures[0] ?? ''),
          },
    groups: dimensions.length === 0 ? undefined : of.list(dimensions.map(groupLabel)),
    share: query.share,
    limits: [
      ...query.filters.map(({ dimension, op, values }) => {
        if (op === 'holds') return of.holds(label(dimension), values)
        const named = values.map((name) => value(dimension, name))
        if (op === 'of-buyers') return of.ofBuyers(named)
        return op === 'is' ? of.only(dimension, groupLabel(dimension), named) : of.without(named)
      }),
    ],
    time: query.time === undefined ? undefined : timeIn(language, query.time),
    compare:
      compare === undefined
        ? undefined
        : compare.to === 'all'
          ? of.againstAll
          : compare.to === 'previous'
            ? of.previous
            : compare.to === 'year-before'
              ? of.yearBefore
              : of.against(timeIn(language, compare.time)),
    ranking:
      order === undefined
        ? undefined
        : {
            direction: order.direction,
            count: query.limit,
            rows: language === 'en' ? rowsOf(first, groupLabel(first)) : groupLabel(first),
          },
  })
}

/** A typed query as somebody would ask for it: "Top 10 products by revenue in November 2011". What the words cannot say is left out, so that who offers it reads it again first. */
export const askFor = (query: TypedQuery, catalogue: Catalogue): Localized => ({
  en: askIn('en', query, catalogue),
  zh: askIn('zh', query, catalogue),
})

import { canonicalHash } from '../../facts/canonical-hash.ts'
import type { TypedQuery } from '../../questions/query/typed-query.ts'
import type { QuestionReading } from '../../questions/reading/question-reading.ts'

/** What a query of a model does otherwise than the question says. */
export type ReadingFault =
  | { code: 'measure-unasked'; measure: string }
  | { code: 'measure-ignored'; measure: string }
  | { code: 'dimension-unasked'; dimension: string }
  | { code: 'dimension-ignored'; dimension: string }
  | { code: 'filter-unasked'; dimension: string; value: string }
  | { code: 'filter-ignored'; dimension: string; value: string }
  | { code: 'time-unasked' }
  | { code: 'time-differs' }
  | { code: 'figure-unasked'; measure: string }
  | { code: 'figure-ignored'; measure: string }
  | { code: 'limit-differs' }
  | { code: 'share-differs' }
  | { code: 'comparison-differs' }
  | { code: 'words-ignored'; words: string[] }

const isSame = (a: unknown, b: unknown): boolean => canonicalHash(a ?? null) === canonicalHash(b ?? null)

/**
 * Holds a model's query against what rules read in the question: it may add only what words of the question stand for, and may leave out nothing
 * that was read for sure. No faults: every part of the query has its words.
 */
export function holdAgainstReading(query: TypedQuery, reading: QuestionReading): ReadingFault[] {
  const { slice, unread, doubts } = reading
  const read = reading.query
  const inDoubt = (about: (typeof doubts)[number]['about']): boolean => doubts.some((doubt) => doubt.about === about)
  const possible = doubts.flatMap(({ options }) => options.map((option) => option.query))
  const known = [...(read === undefined ? [] : [read]), ...possible]
  const faults: ReadingFault[] = []

  const measures = new Set([...slice.measures, ...known.flatMap((one) => one.measures)])
  for (const measure of query.measures) if (!measures.has(measure)) faults.push({ code: 'measure-unasked', measure })
  if (read !== undefined && !inDoubt('measure'))
    for (const measure of read.measures)
      if (!query.measures.includes(measure)) faults.push({ code: 'measure-ignored', measure })

  const dimensions = new Set([...slice.dimensions, ...known.flatMap((one) => one.dimensions)])
  for (const dimension of query.dimensions)
    if (!dimensions.has(dimension)) faults.push({ code: 'dimension-unasked', dimension })
  if (read !== undefined && !inDoubt('dimension'))
    for (const dimension of read.dimensions)
      if (!query.dimensions.includes(dimension)) faults.push({ code: 'dimension-ignored', dimension })

  const asked = pairsOf(known)
  const values = new Set([...asked, ...slice.values.map(({ dimension, value }) => pairOf(dimension, value))])
  for (const { dimension, values: wanted } of query.filters)
    for (const value of wanted)
      if (!values.has(pairOf(dimension, value))) faults.push({ code: 'filter-unasked', dimension, value })
  if (read !== undefined && !inDoubt('value'))
    for (const filter of read.filters)
      if (!hasFilter(query, filter))
        faults.push({ code: 'filter-ignored', dimension: filter.dimension, value: filter.values[0] ?? '' })

  const times = known.flatMap(({ time }) => (time === undefined ? [] : [time]))
  if (query.time !== undefined && times.length === 0) faults.push({ code: 'time-unasked' })
  else if (!(query.time === undefined && times.length === 0) && !times.some((time) => isSame(time, query.time)))
    faults.push({ code: 'time-differs' })

  const figures = known.flatMap(({ having }) => having)
  for (const figure of query.having)
    if (!figures.some((one) => isSame(one, figure))) faults.push({ code: 'figure-unasked', measure: figure.measure })
  if (read !== undefined && !inDoubt('figure'))
    for (const figure of read.having)
      if (!query.having.some((one) => isSame(one, figure)))
        faults.push({ code: 'figure-ignored', measure: figure.measure })

  if (read !== undefined) {
    if (
      !known.some(
        ({ limit, order }) =>
          limit === query.limit && (limit === undefined || isSame(order?.direction, query.order?.direction)),
      )
    )
      faults.push({ code: 'limit-differs' })
    if (!known.some(({ share }) => share === query.share)) faults.push({ code: 'share-differs' })
    if (!known.some(({ compare }) => isSame(compare, query.compare))) faults.push({ code: 'comparison-differs' })
  } else if (query.compare !== undefined) faults.push({ code: 'comparison-differs' })
  // Words that no rule took up must have come to something in the query.
  if (unread.length > 0 && read !== undefined && isSame(read, query))
    faults.push({ code: 'words-ignored', words: unread })
  return faults
}

const pairOf = (dimension: string, value: string): string => JSON.stringify([dimension, value])

const pairsOf = (queries: readonly TypedQuery[]): string[] =>
  queries.flatMap(({ filters }) =>
    filters.flatMap(({ dimension, values }) => values.map((value) => pairOf(dimension, value))),
  )

const hasFilter = (query: TypedQuery, { dimension, op, values }: TypedQuery['filters'][number]): boolean =>
  query.filters.some(
    (filter) =>
      filter.dimension === dimension && filter.op === op && isSame([...filter.values].sort(), [...values].sort()),
  )

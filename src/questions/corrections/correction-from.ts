import type { Localized } from '../../language/language.ts'
import type { Catalogue } from '../catalogue/entry.ts'
import type { FigureFilter, TypedQuery } from '../query/typed-query.ts'
import type { QuestionReading } from '../reading/question-reading.ts'
import type { Correction } from './correction.ts'
import type { SaidCorrection } from './read-correction.ts'

/**
 * What a correction that was said comes to: another word for an entry, or a definition. Undefined where it was not understood to the last word: then it is asked back.
 * @param reading of what the words are said to mean
 */
export function correctionFrom(
  { words, meaning }: SaidCorrection,
  reading: QuestionReading,
  catalogue: Catalogue,
): Correction | undefined {
  if (meaning === undefined || reading.unread.length > 0 || reading.doubts.length > 0) return undefined
  const { query } = reading
  if (query !== undefined) return ofQuery(words, meaning, query, catalogue)
  return ofNames(words, reading, catalogue)
}

const customerCounts = ['customers', 'buyers']

function ofQuery(words: string, said: string, query: TypedQuery, catalogue: Catalogue): Correction | undefined {
  const [measure, ...more] = query.measures
  if (measure === undefined || more.length > 0 || query.dimensions.length > 0 || query.compare !== undefined)
    return undefined
  const { filters, having, time } = query
  if (filters.length + having.length === 0 && time === undefined) {
    const entry = catalogue.measures.find(({ id }) => id === measure)
    return entry && { kind: 'synonym', words, of: { is: 'measure', id: measure }, meaning: entry.label }
  }
  // "Regulars: revenue of …" would name a figure, not a kind of customers.
  if (!customerCounts.includes(measure) || having.some(({ per }) => per === 'row')) return undefined
  const since = sinceDays(query)
  return since === undefined
    ? { kind: 'definition', words, filters, having, ...(time === undefined ? {} : { time }), said }
    : { kind: 'definition', words, filters, having: [...having, since], said }
}

/** Who ordered in the last days: those whose recency is at most as many, which then holds beside any other period that is asked for. */
function sinceDays({ time }: TypedQuery): FigureFilter | undefined {
  if (time?.kind !== 'last' || (time.unit !== 'day' && time.unit !== 'week')) return undefined
  const value = time.count * (time.unit === 'week' ? 7 : 1)
  return { per: 'customer', measure: 'recency', op: 'at-most', value }
}

/** Another word for a single dimension or value that was named. */
function ofNames(words: string, { slice }: QuestionReading, catalogue: Catalogue): Correction | undefined {
  const [value, ...otherValues] = slice.values
  if (value !== undefined)
    return otherValues.length > 0
      ? undefined
      : {
          kind: 'synonym',
          words,
          of: { is: 'value', dimension: value.dimension, value: value.value },
          meaning: value.label,
        }
  const [dimension, ...otherDimensions] = slice.dimensions
  const meaning: Localized | undefined = catalogue.dimensions.find(({ id }) => id === dimension)?.label
  return dimension === undefined || meaning === undefined || otherDimensions.length > 0
    ? undefined
    : { kind: 'synonym', words, of: { is: 'dimension', id: dimension }, meaning }
}

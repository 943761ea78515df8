import { z } from 'zod'
import { Localized } from '../../language/language.ts'
import { TimeRange } from '../query/time-range.ts'
import { FigureFilter, TypedQuery, ValueFilter } from '../query/typed-query.ts'

const Words = z.string().trim().min(1).max(120).describe('the words as they were said')
const Said = z.string().trim().max(400).describe('what they mean, as it was said or as the catalogue calls it')

/** How a word or a question is to be read from now on. */
export const Correction = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('synonym').describe('another word for an entry of the catalogue'),
    words: Words,
    of: z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('measure'), id: z.string() }),
      z.strictObject({ is: z.literal('dimension'), id: z.string() }),
      z.strictObject({ is: z.literal('value'), dimension: z.string(), value: z.string() }),
    ]),
    meaning: Localized,
  }),
  z.strictObject({
    kind: z.literal('definition').describe('a name for customers or lines of a kind'),
    words: Words,
    filters: z.array(ValueFilter).max(8),
    having: z.array(FigureFilter).max(4),
    time: TimeRange.optional(),
    said: Said,
  }),
  z.strictObject({
    kind: z.literal('pair').describe('a question, and the query that answers it'),
    question: z.string().trim().min(1).max(400),
    query: TypedQuery,
    reading: Localized,
  }),
])
export type Correction = z.infer<typeof Correction>

/** A pair whose question would be read otherwise with a correction. */
export const TriedPair = z.strictObject({
  question: z.string(),
  becomes: z.enum(['other', 'certain', 'uncertain']),
  after: TypedQuery.optional(),
})
export type TriedPair = z.infer<typeof TriedPair>

/** A correction as it was proposed, with what it would do to the accepted pairs. */
export const Proposed = z.strictObject({ correction: Correction, tried: z.array(TriedPair) })
export type Proposed = z.infer<typeof Proposed>

import { z } from 'zod'

/** What can be wrong with a sentence. The sentence for each stands in the catalogues, for the model and for readers. */
export const FaultCode = z.enum([
  'figure',
  'slot',
  'unit',
  'denominator',
  'window',
  'direction',
  'rank',
  'trait',
  'negation',
  'name',
  'attribute',
  'offer',
  'date',
  'link',
  'placeholder',
  'echo',
  'segment-talk',
  'incomplete',
  'length',
  'language',
  'banned',
])
export type FaultCode = z.infer<typeof FaultCode>

/** A fault of a sentence: where it stands, in UTF-16 units, and the words at fault. */
export interface Fault {
  code: FaultCode
  start: number
  end: number
  found: string
}

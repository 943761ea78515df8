import { z } from 'zod'
import { Language } from '../../language/language.ts'

/** A piece of a sentence: plain words, or a figure or name that code rendered from a fact. */
export const Part = z.union([z.string(), z.strictObject({ fact: z.string(), text: z.string() })])
export type Part = z.infer<typeof Part>

/** evidence states facts, with a figure or a licensed comparison; interpretation is advice or a reading without a figure. */
const SentenceKind = z.enum(['evidence', 'interpretation'])
export type SentenceKind = z.infer<typeof SentenceKind>

/** code: evidence that code put into words; rule: interpretation by rule; model and repaired: a model’s, at once or after repair; person: edited by a person. */
export const SentenceOrigin = z.enum(['code', 'model', 'repaired', 'rule', 'person'])
export type SentenceOrigin = z.infer<typeof SentenceOrigin>

/** A sentence that may rest on no fact: a greeting, a word of thanks. */
export const FreeSentence = z.strictObject({
  parts: z.array(Part),
  facts: z.array(z.string()).describe('ids of all facts that license the sentence, shown as figures or not'),
  kind: SentenceKind,
  origin: SentenceOrigin,
  list: z.boolean().optional().describe('the names in it stand one below the other in a mail'),
})

export const Sentence = FreeSentence.refine(
  ({ kind, facts }) => kind === 'evidence' || facts.length > 0,
  'interpretation cites what it interprets',
)
export type Sentence = z.infer<typeof Sentence>

/** Who a segment is, what it wants, what could lose it and how to win it. A group of customers, never a person. */
export const Persona = z.strictObject({
  segment: z.string(),
  language: Language,
  writer: z.string().describe('"rule", or the model’s name'),
  handle: z
    .string()
    .describe('a descriptive name of a few words, distinct within its report, as in "Weekend restockers"'),
  handleFacts: z
    .array(z.string())
    .describe('ids of the facts that license the handle; none where the marketer named the segment'),
  summary: Sentence,
  who: z.array(Sentence),
  wants: z.array(Sentence),
  risks: z.array(Sentence),
  actions: z.array(Sentence),
  sheet: z.string().describe('hash of the fact sheet'),
})
export type Persona = z.infer<typeof Persona>

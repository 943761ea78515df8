import { z } from 'zod'
import { Language } from '../../language/language.ts'

/** A piece of a sentence: plain words, or a figure or name that code rendered from a fact. */
export const Part = z.union([z.string(), z.strictObject({ fact: z.string(), text: z.string() })])
export type Part = z.infer<typeof Part>

export const Sentence = z.strictObject({
  parts: z.array(Part),
  facts: z.array(z.string()).describe('ids of all facts that license the sentence, shown as figures or not'),
})
export type Sentence = z.infer<typeof Sentence>

/** Who a segment is, what it wants, what could lose it and how to win it. A group of customers, never a person. */
export const Persona = z.strictObject({
  segment: z.string(),
  language: Language,
  writer: z.string().describe('"rule", or the model’s name'),
  summary: Sentence,
  who: z.array(Sentence),
  wants: z.array(Sentence),
  risks: z.array(Sentence),
  actions: z.array(Sentence),
  sheet: z.string().describe('hash of the fact sheet'),
})
export type Persona = z.infer<typeof Persona>

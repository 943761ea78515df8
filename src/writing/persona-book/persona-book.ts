import { z } from 'zod'
import { FactSheet } from '../../facts/fact.ts'
import { Language } from '../../language/language.ts'
import { Copy } from '../copy/copy.ts'
import { Persona } from '../personas/persona.ts'

/** One way of telling of a segment, with its texts for customers in the angles asked for. */
export const BookVariant = z.strictObject({ persona: Persona, copies: z.array(Copy) })
export type BookVariant = z.infer<typeof BookVariant>

export const BookSegment = z.strictObject({
  segment: z.string().describe('id, unique in the document: that of a group begins with its key'),
  name: z.string(),
  customers: z.int(),
  share: z.number().describe('of the customers of its group, 0 to 1'),
  sheet: FactSheet,
  variants: z.array(BookVariant).min(1),
})
export type BookSegment = z.infer<typeof BookSegment>

/** Customers with a segmentation of their own: all of them, or those of one country, contract or the like. */
export const BookGroup = z.strictObject({
  key: z.string().optional().describe('absent where the group is all customers'),
  label: z.string().optional(),
  customers: z.int(),
  segments: z.array(BookSegment),
})
export type BookGroup = z.infer<typeof BookGroup>

/** Personas and copy of a run in one language; every form in which they go out is a view of this document. */
export const PersonaBook = z.strictObject({
  shoal: z.string().describe('version'),
  language: Language,
  title: z.string(),
  asOf: z.string().optional(),
  window: z.strictObject({ from: z.string(), to: z.string() }).optional(),
  currency: z.string().optional(),
  snapshot: z.string(),
  written: z.strictObject({
    writer: z.string().describe('"rule", or the model’s name'),
    prompts: z
      .array(z.strictObject({ name: z.string(), version: z.string() }))
      .describe('prompts that took part, each with the hash of its bytes and schema'),
  }),
  groups: z.array(BookGroup).min(1),
})
export type PersonaBook = z.infer<typeof PersonaBook>

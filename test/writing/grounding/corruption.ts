import { z } from 'zod'

/** Ways in which a true text is made false. */
export const corruptionClasses = [
  'figure',
  'unit',
  'sign',
  'direction',
  'rank',
  'segment',
  'product',
  'denominator',
  'window',
  'negation',
  'number-word',
  'invented-age',
  'absent-offer',
  'zhe',
] as const
export type CorruptionClass = (typeof corruptionClasses)[number]

const Text = z.object({ en: z.string(), zh: z.string() })

/** What the corruptor reads of a fact: how it is shown, and what is known of its place. */
export const ShownFact = z.object({
  id: z.string(),
  label: Text,
  value: z.number(),
  kind: z.string(),
  display: Text,
  all: z.object({ value: z.number(), display: Text }).optional(),
  rank: z.object({ place: z.number(), of: z.number(), clear: z.boolean().optional() }).optional(),
  comparison: z
    .object({
      relation: z.enum(['higher', 'lower']),
      ratio: z.number().optional(),
      difference: z.number(),
      display: Text,
    })
    .optional(),
})
export type ShownFact = z.infer<typeof ShownFact>

/** A fact sheet as the JSON file holds it. */
export const ShownSheet = z.object({
  segment: z.string(),
  name: Text,
  window: z.object({ from: z.string(), to: z.string() }).optional(),
  facts: z.array(ShownFact),
})
export type ShownSheet = z.infer<typeof ShownSheet>

/** A finished text that is true, and the facts that license it. */
export const CorrectText = z.object({
  sheets: z.string(),
  segment: z.string(),
  facts: z.array(z.string()),
  reader: z.enum(['marketer', 'customer']),
  text: z.string(),
  shape: z.string().optional().describe('which hand-written wording it was filled from'),
})
export type CorrectText = z.infer<typeof CorrectText>

export type TextLanguage = 'en' | 'zh'

/** A text that is false, or that its sheet does not license. */
export interface Corruption {
  class: CorruptionClass
  language: TextLanguage
  source: CorrectText
  text: string
}

/** What an edit may look at. */
export interface EditScene {
  language: TextLanguage
  source: CorrectText
  sheet: ShownSheet
  others: readonly ShownSheet[]
  /** The facts that the source cites. */
  cited: readonly ShownFact[]
  /** Uniform in [0, 1). */
  random: () => number
}

/** Proposes false variants of a text; none where the text gives no hold. */
export type Edit = (scene: EditScene) => string[]

import { z } from 'zod'

const Localized = z.looseObject({ en: z.string(), zh: z.string() })

/** What the second check needs of a fact; read from the JSON alone. */
export const SheetFact = z.looseObject({
  id: z.string(),
  label: Localized,
  value: z.number(),
  unit: z.string(),
  kind: z.string(),
  denominator: Localized.optional(),
  display: Localized,
  all: z.looseObject({ value: z.number(), display: Localized }).optional(),
  rank: z.looseObject({ place: z.int(), of: z.int(), clear: z.boolean().optional() }).optional(),
  comparison: z
    .looseObject({ relation: z.enum(['higher', 'lower']), ratio: z.number().optional(), display: Localized })
    .optional(),
})
export type SheetFact = z.infer<typeof SheetFact>

export const Sheet = z.looseObject({
  segment: z.string(),
  name: Localized,
  facts: z.array(SheetFact),
  hash: z.string(),
})
export type Sheet = z.infer<typeof Sheet>

const Part = z.union([z.string(), z.strictObject({ fact: z.string(), text: z.string() })])
export type Part = z.infer<typeof Part>

const Origin = z.enum(['code', 'model', 'repaired', 'rule'])

const Sentence = z.looseObject({
  parts: z.array(Part),
  facts: z.array(z.string()),
  kind: z.enum(['evidence', 'interpretation']),
  origin: Origin,
})

const Persona = z.looseObject({
  language: z.enum(['en', 'zh']),
  handle: z.string(),
  handleFacts: z.array(z.string()),
  summary: Sentence,
  who: z.array(Sentence),
  wants: z.array(Sentence),
  risks: z.array(Sentence),
  actions: z.array(Sentence),
})

const Copy = z.looseObject({
  angle: z.string(),
  email: z.looseObject({
    subject: z.string(),
    preheader: z.string(),
    body: z.array(Sentence),
    action: z.string(),
  }),
  push: z.looseObject({ title: z.string(), body: z.string() }),
  sms: z.string(),
  origins: z.looseObject({
    subject: Origin,
    preheader: Origin,
    action: Origin,
    title: Origin,
    push: Origin,
    sms: Origin,
  }),
  facts: z.array(z.string()),
})

/** A persona with its copy, as every form of shipped file holds it. */
export const Shipped = z.looseObject({ persona: Persona, copies: z.array(Copy) })
export type Shipped = z.infer<typeof Shipped>

import { z } from 'zod'
import { Localized } from '../../language/language.ts'

const Choice = z.strictObject({ value: z.string(), label: Localized })
const Choices = z.array(Choice)

/** A question of the guided menu: one field of a tool's input, and what may be answered. */
export const MenuField = z.strictObject({
  field: z.string(),
  question: Localized,
  required: z.boolean(),
  answer: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text') }),
    z.strictObject({ kind: z.literal('texts').describe('several, separated by commas') }),
    z.strictObject({ kind: z.literal('number') }),
    z.strictObject({ kind: z.literal('flag') }),
    z.strictObject({ kind: z.literal('one'), choices: Choices }),
    z.strictObject({ kind: z.literal('several'), choices: Choices }),
    z.strictObject({ kind: z.literal('days'), from: z.string().optional(), to: z.string().optional() }),
    z.strictObject({
      kind: z.literal('filters'),
      dimensions: z.array(z.strictObject({ value: z.string(), label: Localized, values: Choices })),
    }),
  ]),
})
export type MenuField = z.infer<typeof MenuField>

/** A tool as the guided menu offers it. */
export const MenuEntry = z.strictObject({
  tool: z.string(),
  effect: z.enum(['reads', 'writes', 'sends']),
  description: Localized,
  fields: z.array(MenuField),
})
export type MenuEntry = z.infer<typeof MenuEntry>

import { z } from 'zod'
import { Localized } from '../../language/language.ts'

const Choice = z.strictObject({ value: z.string(), label: Localized })

/** A question of the guided menu: one field of a tool's input, and what may be answered. */
export const MenuField = z.strictObject({
  field: z.string(),
  question: Localized,
  required: z.boolean(),
  answer: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text') }),
    z.strictObject({ kind: z.literal('number') }),
    z.strictObject({ kind: z.literal('yes-no') }),
    z.strictObject({ kind: z.literal('one'), choices: z.array(Choice) }),
    z.strictObject({ kind: z.literal('several'), choices: z.array(Choice), most: z.int() }),
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

import { z } from 'zod'

/** Names of facts that an answer may refer to; any text where none are given, as for the hash of a prompt. */
const factName = (names: readonly string[]): z.ZodType<string> => (names.length === 0 ? z.string() : z.enum(names))

const sentences = (names: readonly string[], least: number, most: number) =>
  z
    .array(z.strictObject({ text: z.string().min(1).max(400), because: z.array(factName(names)).max(4) }))
    .min(least)
    .max(most)

const reading = (names: readonly string[]) => ({
  wants: sentences(names, 1, 2),
  risks: sentences(names, 0, 1),
  actions: sentences(names, 1, 2),
})

const handle = z.string().min(1).max(60)

/** The answer to persona-stated: which facts matter, and what they suggest. */
export const personaStated = (names: readonly string[]) =>
  z.strictObject({ handle, pick: z.array(factName(names)).min(3).max(6), ...reading(names) })
export type PersonaStated = z.infer<ReturnType<typeof personaStated>>

/** The answer to persona-slots: evidence in the model’s own sentences, with slots for figures. */
export const personaSlots = (names: readonly string[]) =>
  z.strictObject({ handle, who: sentences(names, 3, 6), ...reading(names) })
export type PersonaSlots = z.infer<ReturnType<typeof personaSlots>>

/** The answer to copy: what goes out to customers. */
export const copyAnswer = (names: readonly string[]) =>
  z.strictObject({
    subject: z.string().min(1).max(120),
    preheader: z.string().min(1).max(160),
    body: z.array(z.string().min(1).max(300)).min(1).max(4),
    action: z.string().min(1).max(60),
    push: z.string().min(1).max(200),
    sms: z.string().min(1).max(200),
    because: z.array(factName(names)).max(6),
  })
export type CopyAnswer = z.infer<ReturnType<typeof copyAnswer>>

/** The answer to repair: sentences written anew, in the order in which they were sent back. */
export const repairAnswer = () => z.strictObject({ sentences: z.array(z.string().min(1).max(400)).min(1).max(24) })
export type RepairAnswer = z.infer<ReturnType<typeof repairAnswer>>

/** The forms of answers that a prompt can name in its front matter. */
export const answerForms = {
  PersonaStated: personaStated,
  PersonaSlots: personaSlots,
  CopyAnswer: copyAnswer,
  RepairAnswer: repairAnswer,
}
export type AnswerFormName = keyof typeof answerForms

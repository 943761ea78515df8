import { z } from 'zod'
import type { Language } from '../../language/language.ts'

/** Words of a model. No longest length: a grammar would cut a sentence in two there; lengths are held where they are checked. */
const prose = z.string().min(1)

/** Names of facts that an answer may refer to; any text where none are given, as for the hash of a prompt. */
const factName = (names: readonly string[]): z.ZodType<string> => (names.length === 0 ? z.string() : z.enum(names))

/**
 * Words that begin and end as a sentence of their kind does, for models that honour patterns: a small one then writes a sentence where it would repeat a
 * theme. Nothing is refused for it: other models write as they do.
 */
const shaped = (pattern: string) => z.string().min(1).meta({ pattern })

/**
 * Shapes of sentences by language. The characters are named: a class of all but the full stop would take in quotation marks, and cut Han
 * characters into bytes.
 */
const shapes = {
  en: {
    who: "^[A-Z][A-Za-z0-9 ,;:'’{}|-]{15,}[.]$",
    wants: "^(These customers want|They would like) [A-Za-z ,;'’-]{20,}[.]$",
    risks: "^The shop could lose them if [A-Za-z ,;'’-]{15,}[.]$",
    actions: "^[A-Z][A-Za-z ,;'’-]{30,}[.]$",
    subject: "^[A-Z][A-Za-z0-9 ,:?'’{}-]{8,}$",
    message: "^[A-Z][A-Za-z0-9 ,;:'’{}-]{15,}[.!?]$",
  },
  zh: {
    who: '^[一-龥，、0-9A-Za-z{}:| _-]{8,}。$',
    wants: '^(这些客户希望|这群客户想要)[一-龥，、]{8,}。$',
    risks: '^如果[一-龥，、]{10,}。$',
    actions: '^[一-龥，、]{12,}。$',
    subject: '^[一-龥，、：0-9A-Za-z{}: ]{6,}$',
    message: '^[一-龥，、0-9A-Za-z{}: ]{8,}[。！]$',
  },
} as const

const sentences = (names: readonly string[], pattern: string, least: number, most: number) =>
  z
    .array(z.strictObject({ text: shaped(pattern), because: z.array(factName(names)).max(4) }))
    .min(least)
    .max(most)

const reading = (names: readonly string[], language: Language) => ({
  wants: sentences(names, shapes[language].wants, 1, 2),
  risks: sentences(names, shapes[language].risks, 0, 1),
  actions: sentences(names, shapes[language].actions, 1, 2),
})

/** The answer to persona-stated: which facts matter, and what they suggest. */
export const personaStated = (names: readonly string[], language: Language) =>
  z.strictObject({ handle: prose, pick: z.array(factName(names)).min(3).max(6), ...reading(names, language) })
export type PersonaStated = z.infer<ReturnType<typeof personaStated>>

/** The answer to persona-slots: evidence in the model’s own sentences, with slots for figures. */
export const personaSlots = (names: readonly string[], language: Language) =>
  z.strictObject({ handle: prose, who: sentences(names, shapes[language].who, 3, 6), ...reading(names, language) })
export type PersonaSlots = z.infer<ReturnType<typeof personaSlots>>

/** The answer to copy: what goes out to customers. */
export const copyAnswer = (_names: readonly string[], language: Language) =>
  z.strictObject({
    subject: shaped(shapes[language].subject),
    preheader: shaped(shapes[language].message),
    body: z.array(shaped(shapes[language].message)).min(2).max(4),
    action: prose,
    push: shaped(shapes[language].message),
    sms: shaped(shapes[language].message),
  })
export type CopyAnswer = z.infer<ReturnType<typeof copyAnswer>>

/** The answer to brief: which facts matter for the goal, what they suggest, and what the message has to get across. */
export const briefAnswer = (names: readonly string[], language: Language) =>
  z.strictObject({
    pick: z.array(factName(names)).min(3).max(6),
    insight: sentences(names, shapes[language].wants, 1, 2),
    message: sentences(names, shapes[language].actions, 1, 2),
  })
export type BriefAnswer = z.infer<ReturnType<typeof briefAnswer>>

/** The answer to chat-answer: what a result means, each sentence with the facts that it rests on. */
export const chatAnswer = (names: readonly string[]) =>
  z.strictObject({
    sentences: z
      .array(z.strictObject({ text: prose, because: z.array(factName(names)).max(4) }))
      .min(1)
      .max(2),
  })
export type ChatAnswer = z.infer<ReturnType<typeof chatAnswer>>

/** The answer to repair: sentences written anew, in the order in which they were sent back. */
export const repairAnswer = () => z.strictObject({ sentences: z.array(prose).min(1).max(24) })
export type RepairAnswer = z.infer<ReturnType<typeof repairAnswer>>

/** The answer to judge: which of two texts is better. */
export const judgeAnswer = () => z.strictObject({ reason: prose, better: z.enum(['first', 'second', 'neither']) })
export type JudgeAnswer = z.infer<ReturnType<typeof judgeAnswer>>

/** The answer to propose: changes of a prompt, each with what it is to do. */
export const proposeAnswer = () =>
  z.strictObject({
    proposals: z
      .array(
        z.strictObject({
          hypothesis: prose,
          edits: z
            .array(
              z.strictObject({
                is: z.enum(['add', 'replace', 'drop']),
                line: z.int().min(1).max(99),
                text: z.string(),
              }),
            )
            .min(1)
            .max(4),
        }),
      )
      .min(1)
      .max(8),
  })
export type ProposeAnswer = z.infer<ReturnType<typeof proposeAnswer>>

/** The forms of answers that a prompt can name in its front matter. */
export const answerForms = {
  PersonaStated: personaStated,
  PersonaSlots: personaSlots,
  CopyAnswer: copyAnswer,
  BriefAnswer: briefAnswer,
  ChatAnswer: chatAnswer,
  RepairAnswer: repairAnswer,
  JudgeAnswer: judgeAnswer,
  ProposeAnswer: proposeAnswer,
}
export type AnswerFormName = keyof typeof answerForms

import { z } from 'zod'
import { Language } from '../../language/language.ts'

/** Why a version was taken back without anybody's asking. */
export const GuardFailure = z.strictObject({
  guard: z.enum(['refused', 'unanswered', 'opt-outs', 'complaints']),
  own: z.strictObject({ count: z.int(), of: z.int() }),
  base: z.strictObject({ count: z.int(), of: z.int() }),
})
export type GuardFailure = z.infer<typeof GuardFailure>

const reason = z.string().optional().describe('in the words of whoever did it')

/** What happened to a version. */
export const PromptEvent = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('found') }).describe('it lay in the folder, written by hand or brought by Shoal'),
  z.strictObject({ is: z.literal('used'), promoted: z.boolean(), reason }),
  z.strictObject({ is: z.literal('rolled-back'), from: z.string(), failure: GuardFailure.optional(), reason }),
  z.strictObject({ is: z.literal('canary'), share: z.number(), reason }),
  z.strictObject({ is: z.literal('canary-ended'), failure: GuardFailure.optional(), reason }),
])
export type PromptEvent = z.infer<typeof PromptEvent>

/** An event with when it was and who saw to it. */
export const PromptChange = z.strictObject({
  name: z.string(),
  language: Language,
  version: z.string(),
  at: z.string(),
  who: z.string().describe('"shoal" where nobody asked for it'),
  what: PromptEvent,
})
export type PromptChange = z.infer<typeof PromptChange>

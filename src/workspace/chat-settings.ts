import { z } from 'zod'

/** What one question of a talk may use up. */
export const ChatSettings = z.strictObject({
  modelCalls: z.int().min(1).max(20).default(4).describe('most requests to a model for one question'),
  toolCalls: z.int().min(1).max(20).default(4).describe('most calls of tools for one question'),
  tokens: z.int().min(1000).default(20_000).describe('most tokens, asked and answered, for one question'),
  interpret: z
    .boolean()
    .optional()
    .describe(
      'whether a model may add up to two checked sentences to an answer by rule; default: where its exam lets it write with slots',
    ),
  modelReads: z
    .boolean()
    .optional()
    .describe(
      'whether a question that only a model could read is answered at once; false: its reading is asked back first; default: at once where its exam lets it write with slots',
    ),
})
export type ChatSettings = z.infer<typeof ChatSettings>

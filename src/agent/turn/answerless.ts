import { z } from 'zod'
import type { BoundTool } from '../model/choice-form.ts'

/** How a model says that it has no call for a question: it can only choose so, in no words of its own. */
export const answerless: readonly BoundTool[] = [
  {
    name: 'ask-back',
    input: z.strictObject({ words: z.string() }),
  },
  { name: 'cannot', input: z.strictObject({ missing: z.string() }) },
]

/** Whether a choice is to ask back, or that nothing answers the question. */
export const isAnswerless = (tool: string): boolean => answerless.some(({ name }) => name === tool)

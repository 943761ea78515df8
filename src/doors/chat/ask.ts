import { z } from 'zod'
import { Turn } from '../../agent/turn/turn.ts'
import { defineDoor } from '../cli/door-command.ts'

/** shoal ask: one question, one answer. */
export const ask = defineDoor({
  name: 'ask',
  effect: 'writes',
  asksModels: true,
  positional: 'question',
  input: z.strictObject({
    question: z.string().trim().min(1).max(4000),
    talk: z.string().optional().describe('ID'),
    sql: z.boolean().optional(),
    lift: z.boolean().optional(),
  }),
  output: z.strictObject({ talk: z.string().describe('goes on with --talk'), turn: Turn }),
  run: async (input, context) => (await import('./ask-once.ts')).askOnce(input, context),
})

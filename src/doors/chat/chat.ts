import { z } from 'zod'
import { defineDoor } from '../cli/door-command.ts'

/** shoal chat: a talk in the terminal, or one that is read from a pipe line by line. */
export const chat = defineDoor({
  name: 'chat',
  effect: 'writes',
  asksModels: true,
  input: z.strictObject({
    talk: z.string().optional().describe('ID'),
    lift: z.boolean().optional(),
    menu: z.boolean().optional(),
  }),
  run: async (input, context) => (await import('./chat-door.ts')).chatDoor(input, context),
})

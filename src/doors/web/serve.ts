import { z } from 'zod'
import { defineDoor } from '../cli/door-command.ts'

/** shoal serve: the web page, on this machine only. */
export const serve = defineDoor({
  name: 'serve',
  effect: 'writes',
  asksModels: true,
  input: z.strictObject({ port: z.int().min(0).max(65_535).default(0).describe('PORT') }),
  output: z.strictObject({ url: z.string().describe('with its key; printed when the page is open') }),
  run: async (input, context) => (await import('./serve-door.ts')).serveDoor(input, context),
})

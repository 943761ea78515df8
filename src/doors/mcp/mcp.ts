import { z } from 'zod'
import { defineDoor } from '../cli/door-command.ts'

/** shoal mcp: Shoal's tools for a chat application, by the Model Context Protocol. */
export const mcp = defineDoor({
  name: 'mcp',
  effect: 'sends',
  asksModels: false,
  input: z.strictObject({
    http: z.boolean().optional(),
    port: z.int().min(0).max(65535).optional().describe('PORT'),
    allowWrites: z.boolean().optional(),
    allowSends: z.boolean().optional(),
    allowCustomers: z.boolean().optional(),
  }),
  run: async (input, context) => (await import('./mcp-door.ts')).mcpDoor(input, context),
})

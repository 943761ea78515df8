import { z } from 'zod'

/** Whether a model follows a part of a schema: it binds, it is taken without effect, or the server refuses it. */
const Following = z.enum(['honoured', 'ignored', 'refused'])
export type Following = z.infer<typeof Following>

/** What a model behind its server does with a JSON schema, as a probe found. */
export const Abilities = z.strictObject({
  schema: Following.describe('an answer by JSON schema at all'),
  pattern: Following.describe('regular expressions on texts'),
  lengthLimits: Following.describe('shortest and longest texts'),
  nesting: Following.describe('groups within repeated groups of a regular expression'),
  temperature: Following.describe('a temperature of its own'),
})
export type Abilities = z.infer<typeof Abilities>

/** What a probe assumes: a schema is sent whole, to see what comes of it. */
export const allAbilities: Abilities = {
  schema: 'honoured',
  pattern: 'honoured',
  lengthLimits: 'honoured',
  nesting: 'honoured',
  temperature: 'honoured',
}

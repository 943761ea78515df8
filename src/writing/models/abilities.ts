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

/** What is taken for granted before a probe: OpenAI’s strict mode without anything that some server refuses. */
export const plainAbilities: Abilities = {
  schema: 'honoured',
  pattern: 'ignored',
  lengthLimits: 'ignored',
  nesting: 'ignored',
  temperature: 'honoured',
}

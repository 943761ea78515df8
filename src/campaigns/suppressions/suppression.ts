import { z } from 'zod'
import { Channel, Goal } from '../goal.ts'

/** Stands for every channel, or for every kind of campaign. */
export const everything = '*'

/**
 * What keeps a mailbox from being written to: nothing of a goal by a channel, where each may be everything. An opt-out of a
 * kind of campaign is (everything, its goal), one of e-mail is (email, everything), one of all is (everything, everything).
 */
export const Suppression = z.strictObject({
  mailbox: z.string().describe('its key: the address in lower case'),
  channel: z.union([Channel, z.literal(everything)]),
  scope: z.union([Goal, z.literal(everything)]),
  reason: z.enum(['opt-out', 'bounce', 'complaint', 'import', 'gone']),
  at: z.string().describe('since when, ISO'),
  source: z.string().describe('where it was heard: a campaign, a file, a listener'),
})
export type Suppression = z.infer<typeof Suppression>

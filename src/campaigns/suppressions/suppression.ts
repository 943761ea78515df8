import { z } from 'zod'
import { Channel, Goal } from '../goal.ts'

/**
 * What keeps a mailbox from being written to. The scope says how far it goes: a kind of campaign (its goal), whatever comes by
 * the channel, or all. An opt-out of a kind of campaign has the channel "all": it counts however the next one would come.
 */
export const Suppression = z.strictObject({
  mailbox: z.string().describe('its key: the address in lower case'),
  channel: z.enum([...Channel.options, 'all']),
  scope: z.enum([...Goal.options, 'channel', 'all']),
  reason: z.enum(['opt-out', 'bounce', 'complaint', 'import', 'gone']),
  at: z.string().describe('since when, ISO'),
  source: z.string().describe('where it was heard: a campaign, a file, a listener'),
})
export type Suppression = z.infer<typeof Suppression>

/** Why a mailbox must not be written to. */
export type SuppressionReason = Suppression['reason']

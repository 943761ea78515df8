import { z } from 'zod'
import { Channel } from '../goal.ts'

/** What can happen to a message after it was made. */
const DeliveryEventKind = z.enum(['refused', 'hard-bounce', 'soft-bounce', 'complaint', 'opt-out', 'gone'])

/** Something that happened to a message to a mailbox. */
export const DeliveryEvent = z.strictObject({
  campaign: z.string().optional().describe('absent where it is not known of which'),
  mailbox: z.string(),
  channel: Channel,
  kind: DeliveryEventKind,
  at: z.string().describe('when it happened, ISO'),
  source: z.string().describe('where it was heard: the name of a file, a server, the page of opt-outs'),
  detail: z.string().optional().describe('a status such as 5.1.1, never words of others'),
  key: z.string().optional().describe('what it is known by, so that hearing it twice counts once'),
})
export type DeliveryEvent = z.infer<typeof DeliveryEvent>

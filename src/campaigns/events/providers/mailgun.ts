import { z } from 'zod'
import { idIn } from '../../feedback/returned-mail.ts'
import { bareEvent, type HeardEvent } from '../heard-event.ts'
import { isoOfSeconds } from '../iso-of-seconds.ts'

const Event = z.object({
  event: z.enum(['delivered', 'opened', 'clicked']),
  recipient: z.string(),
  timestamp: z.number(),
  id: z.string().optional(),
  url: z.string().optional(),
  tags: z.array(z.string()).optional(),
  'client-info': z.object({ 'user-agent': z.string().optional(), bot: z.string().optional() }).optional(),
  message: z.object({ headers: z.object({ 'message-id': z.string().optional() }).optional() }).optional(),
})

/** An event of Mailgun, from its webhook or its log; documentation.mailgun.com, "Webhook Payloads". */
const Payload = z.union([z.object({ 'event-data': Event }), Event.extend({ 'log-level': z.string() })])

const kinds = { delivered: 'delivered', opened: 'open', clicked: 'click' } as const

/** What Mailgun says of deliveries, opens and clicks; undefined of anything else. It names bots that it knows, Apple’s and Google’s proxies among them. */
export function heardMailgun(payload: unknown): HeardEvent[] | undefined {
  const parsed = Payload.safeParse(payload)
  if (!parsed.success) return undefined
  const event = 'event-data' in parsed.data ? parsed.data['event-data'] : parsed.data
  const client = event['client-info']
  // Google’s proxy fetches when somebody opens; it says no more than that.
  const isMachine = client?.bot !== undefined && client.bot !== '' && client.bot !== 'gmail'
  return [
    {
      ...bareEvent(kinds[event.event], event.recipient),
      at: isoOfSeconds(event.timestamp),
      campaign: event.tags?.join(' '),
      link: event.url,
      agent: client?.['user-agent'],
      isMachine: isMachine ? true : undefined,
      messageId: idIn(event.message?.headers?.['message-id']),
      id: event.id,
    },
  ]
}

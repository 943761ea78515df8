import { z } from 'zod'
import { idIn } from '../../feedback/returned-mail.ts'
import { bareEvent, type HeardEvent } from '../heard-event.ts'
import { isoOfSeconds } from '../iso-of-seconds.ts'

/** An event of SendGrid; twilio.com/docs/sendgrid/for-developers/tracking-events/event. */
const Event = z.object({
  email: z.string(),
  event: z.string(),
  timestamp: z.number(),
  sg_event_id: z.string(),
  url: z.string().optional(),
  useragent: z.string().optional(),
  sg_machine_open: z.boolean().optional(),
  category: z.union([z.string(), z.array(z.string())]).optional(),
  'smtp-id': z.string().optional(),
})

const kinds: Partial<Record<string, HeardEvent['kind']>> = { delivered: 'delivered', open: 'open', click: 'click' }

/** What SendGrid says of deliveries, opens and clicks; undefined of anything else. */
export function heardSendGrid(payload: unknown): HeardEvent[] | undefined {
  const parsed = Event.safeParse(payload)
  const kind = parsed.success ? kinds[parsed.data.event] : undefined
  if (!parsed.success || kind === undefined) return undefined
  const { email, timestamp, sg_event_id: id, url, useragent, sg_machine_open: isMachine, category } = parsed.data
  return [
    {
      ...bareEvent(kind, email),
      at: isoOfSeconds(timestamp),
      campaign: category === undefined ? undefined : [category].flat().join(' '),
      link: url,
      agent: kind === 'delivered' ? undefined : useragent,
      // That nothing took it for a machine does not make it a person’s.
      isMachine: isMachine === true ? true : undefined,
      messageId: idIn(parsed.data['smtp-id']),
      id,
    },
  ]
}

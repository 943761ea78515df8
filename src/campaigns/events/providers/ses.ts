import { z } from 'zod'
import { isoOf } from '../../feedback/delivery-report.ts'
import { unwrapped } from '../../feedback/providers/ses.ts'
import { idIn } from '../../feedback/returned-mail.ts'
import { bareEvent, type HeardEvent } from '../heard-event.ts'

const Request = z.object({
  timestamp: z.string().optional(),
  userAgent: z.string().optional(),
  link: z.string().optional(),
})

/** An event of Amazon SES; docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html. */
const Event = z.object({
  eventType: z.enum(['Delivery', 'Open', 'Click']),
  mail: z.object({
    destination: z.array(z.string()).min(1),
    commonHeaders: z.object({ messageId: z.string().optional() }).optional(),
    tags: z.record(z.string(), z.array(z.string())).optional(),
  }),
  delivery: Request.optional(),
  open: Request.optional(),
  click: Request.optional(),
})

const kinds = { Delivery: 'delivered', Open: 'open', Click: 'click' } as const

/** What SES says of deliveries, opens and clicks; undefined of anything else. */
export function heardSes(payload: unknown): HeardEvent[] | undefined {
  const parsed = Event.safeParse(unwrapped(payload))
  if (!parsed.success) return undefined
  const { eventType, mail, delivery, open, click } = parsed.data
  const request = { Delivery: delivery, Open: open, Click: click }[eventType]
  return mail.destination.map((address) => ({
    ...bareEvent(kinds[eventType], address),
    at: isoOf(request?.timestamp),
    campaign: mail.tags?.['campaign']?.join(' '),
    link: request?.link,
    agent: eventType === 'Delivery' ? undefined : request?.userAgent,
    messageId: idIn(mail.commonHeaders?.messageId),
  }))
}

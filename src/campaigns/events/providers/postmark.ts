import { z } from 'zod'
import { isoOf } from '../../feedback/delivery-report.ts'
import { bareEvent, type HeardEvent } from '../heard-event.ts'

/** A record of Postmark; postmarkapp.com/developer/webhooks/open-tracking-webhook and its neighbours. */
const Record = z.object({
  RecordType: z.enum(['Delivery', 'Open', 'Click']),
  Recipient: z.string(),
  MessageID: z.string(),
  DeliveredAt: z.string().optional(),
  ReceivedAt: z.string().optional(),
  OriginalLink: z.string().optional(),
  UserAgent: z.string().optional(),
  Tag: z.string().nullish(),
})

const kinds = { Delivery: 'delivered', Open: 'open', Click: 'click' } as const

/** What Postmark says of deliveries, opens and clicks; undefined of anything else. */
export function heardPostmark(payload: unknown): HeardEvent[] | undefined {
  const parsed = Record.safeParse(payload)
  if (!parsed.success) return undefined
  const { RecordType, Recipient, DeliveredAt, ReceivedAt, OriginalLink, UserAgent, Tag } = parsed.data
  return [
    {
      ...bareEvent(kinds[RecordType], Recipient),
      at: isoOf(RecordType === 'Delivery' ? DeliveredAt : ReceivedAt),
      campaign: Tag || undefined,
      link: OriginalLink,
      agent: RecordType === 'Delivery' ? undefined : UserAgent,
    },
  ]
}

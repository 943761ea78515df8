import { z } from 'zod'
import type { Feedback } from '../feedback.ts'
import { idIn } from '../returned-mail.ts'

/** An event of SendGrid; twilio.com/docs/sendgrid/for-developers/tracking-events/event. */
const Event = z.object({
  email: z.string(),
  event: z.string(),
  timestamp: z.number(),
  type: z.string().optional(),
  status: z.string().optional(),
  reason: z.string().optional(),
  'smtp-id': z.string().optional(),
  sg_event_id: z.string(),
})

/** What SendGrid says; undefined where a payload is none of its. A bounce is hard, a block soft. */
export function readSendGrid(payload: unknown): Feedback[] | undefined {
  const parsed = Event.safeParse(payload)
  if (!parsed.success) return undefined
  const { email, event, timestamp, type, status, reason, sg_event_id: id } = parsed.data
  const kind = kindOf(event, type, reason)
  if (kind === undefined) return []
  const at = new Date(timestamp * 1000)
  return [
    {
      kind,
      address: email,
      at: Number.isNaN(at.getTime()) ? undefined : at.toISOString(),
      status,
      messageId: idIn(parsed.data['smtp-id']),
      token: undefined,
      id,
    },
  ]
}

function kindOf(event: string, type: string | undefined, reason: string | undefined): Feedback['kind'] | undefined {
  if (event === 'bounce') return type === 'blocked' || type === 'expired' ? 'soft-bounce' : 'hard-bounce'
  if (event === 'dropped') return reason === 'Bounced Address' || reason === 'Invalid' ? 'hard-bounce' : undefined
  if (event === 'spamreport') return 'complaint'
  return event === 'unsubscribe' || event === 'group_unsubscribe' ? 'opt-out' : undefined
}

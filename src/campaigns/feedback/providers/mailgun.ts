import { z } from 'zod'
import { bounceKind } from '../bounce-kind.ts'
import type { Feedback } from '../feedback.ts'
import { idIn } from '../returned-mail.ts'

const Event = z.object({
  event: z.string(),
  recipient: z.string(),
  timestamp: z.number(),
  id: z.string().optional(),
  severity: z.string().optional(),
  reason: z.string().optional(),
  'delivery-status': z
    .object({ 'enhanced-code': z.string().nullish(), message: z.string().nullish(), description: z.string().nullish() })
    .optional(),
  message: z.object({ headers: z.object({ 'message-id': z.string().optional() }).optional() }).optional(),
})

/** An event of Mailgun, from its webhook or its log; documentation.mailgun.com, "Webhook Payloads". */
const Payload = z.union([z.object({ 'event-data': Event }), Event.extend({ 'log-level': z.string() })])

/** What Mailgun says; undefined where a payload is none of its. A permanent failure is hard unless its status says that the address is alive. */
export function readMailgun(payload: unknown): Feedback[] | undefined {
  const parsed = Payload.safeParse(payload)
  if (!parsed.success) return undefined
  const event = 'event-data' in parsed.data ? parsed.data['event-data'] : parsed.data
  const kind = kindOf(event)
  if (kind === undefined) return []
  const at = new Date(event.timestamp * 1000)
  return [
    {
      kind,
      address: event.recipient,
      at: Number.isNaN(at.getTime()) ? undefined : at.toISOString(),
      status: event['delivery-status']?.['enhanced-code'] ?? undefined,
      messageId: idIn(event.message?.headers?.['message-id']),
      token: undefined,
      id: event.id,
    },
  ]
}

function kindOf({ event, severity, reason, ...rest }: z.infer<typeof Event>): Feedback['kind'] | undefined {
  if (event === 'complained') return 'complaint'
  if (event === 'unsubscribed') return 'opt-out'
  if (event !== 'failed') return undefined
  if (severity !== 'permanent' || reason === 'old') return 'soft-bounce'
  const status = rest['delivery-status']
  const code = status?.['enhanced-code'] ?? ''
  return code === '' ? 'hard-bounce' : bounceKind(code, status?.message ?? status?.description ?? '')
}

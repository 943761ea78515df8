import { z } from 'zod'
import { isoOf } from '../delivery-report.ts'
import type { Feedback } from '../feedback.ts'

/** A record of Postmark; postmarkapp.com/developer/webhooks/bounce-webhook and its neighbours. */
const Bounced = z.object({
  RecordType: z.enum(['Bounce', 'SpamComplaint']),
  Type: z.string(),
  Email: z.string(),
  BouncedAt: z.string().optional(),
  ID: z.union([z.number(), z.string()]).optional(),
})
const Changed = z.object({
  RecordType: z.literal('SubscriptionChange'),
  Recipient: z.string(),
  ChangedAt: z.string().optional(),
  SuppressSending: z.boolean(),
  SuppressionReason: z.string().nullish(),
})
const Payload = z.union([Bounced, Changed, z.object({ RecordType: z.string(), MessageID: z.string() })])

/** Types of bounces that say that an address is dead. */
const dead = new Set(['HardBounce', 'BadEmailAddress'])

/** What Postmark says; undefined where a payload is none of its. */
export function readPostmark(payload: unknown): Feedback[] | undefined {
  const parsed = Payload.safeParse(payload)
  if (!parsed.success) return undefined
  const said = parsed.data
  const unknown = { status: undefined, messageId: undefined, token: undefined }
  if ('Recipient' in said)
    return said.SuppressSending && said.SuppressionReason === 'ManualSuppression'
      ? [{ kind: 'opt-out', address: said.Recipient, at: isoOf(said.ChangedAt), id: undefined, ...unknown }]
      : []
  if (!('Email' in said)) return []
  const { RecordType, Type, Email, BouncedAt, ID } = said
  const isComplaint = RecordType === 'SpamComplaint' || Type === 'SpamComplaint'
  // Answers of people who are away and the like are sent as bounces too.
  if (
    !isComplaint &&
    ['AutoResponder', 'AddressChange', 'Subscribe', 'Unsubscribe', 'ChallengeVerification', 'OpenRelayTest'].includes(
      Type,
    )
  )
    return []
  const kind = isComplaint ? 'complaint' : dead.has(Type) ? 'hard-bounce' : 'soft-bounce'
  return [{ kind, address: Email, at: isoOf(BouncedAt), id: ID === undefined ? undefined : String(ID), ...unknown }]
}

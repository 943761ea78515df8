import { z } from 'zod'
import { isoOf } from '../delivery-report.ts'
import type { Feedback } from '../feedback.ts'
import { idIn, returnedBy } from '../returned-mail.ts'

const Mail = z
  .object({
    headers: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
    commonHeaders: z.object({ messageId: z.string().optional() }).optional(),
  })
  .prefault({})

/** A notification of Amazon SES; docs.aws.amazon.com/ses/latest/dg/notification-contents.html. */
const Notification = z.union([
  z.object({
    bounce: z.object({
      bounceType: z.string(),
      bouncedRecipients: z.array(z.object({ emailAddress: z.string(), status: z.string().optional() })),
      timestamp: z.string().optional(),
      feedbackId: z.string().optional(),
    }),
    mail: Mail,
  }),
  z.object({
    complaint: z.object({
      complainedRecipients: z.array(z.object({ emailAddress: z.string() })),
      complaintFeedbackType: z.string().nullish(),
      timestamp: z.string().optional(),
      feedbackId: z.string().optional(),
    }),
    mail: Mail,
  }),
  z.object({ notificationType: z.string() }),
  z.object({ eventType: z.string() }),
])

/** What SES says; undefined where a payload is none of its. Permanent bounces are hard. */
export function readSes(payload: unknown): Feedback[] | undefined {
  const parsed = Notification.safeParse(unwrapped(payload))
  if (!parsed.success) return undefined
  const said = parsed.data
  if ('bounce' in said) {
    const { bounceType, bouncedRecipients, timestamp, feedbackId } = said.bounce
    return bouncedRecipients.map(({ emailAddress, status }) => ({
      kind: bounceType === 'Permanent' ? 'hard-bounce' : 'soft-bounce',
      address: emailAddress,
      at: isoOf(timestamp),
      status,
      id: feedbackId,
      ...ofMail(said.mail),
    }))
  }
  if (!('complaint' in said) || said.complaint.complaintFeedbackType === 'not-spam') return []
  const { complainedRecipients, complaintFeedbackType, timestamp, feedbackId } = said.complaint
  return complainedRecipients.map(({ emailAddress }) => ({
    kind: 'complaint',
    address: emailAddress,
    at: isoOf(timestamp),
    status: complaintFeedbackType ?? undefined,
    id: feedbackId,
    ...ofMail(said.mail),
  }))
}

/** SNS puts the notification as text into an envelope of its own. */
export function unwrapped(payload: unknown): unknown {
  const envelope = z.object({ Type: z.literal('Notification'), Message: z.string() }).safeParse(payload)
  if (!envelope.success) return payload
  try {
    return JSON.parse(envelope.data.Message)
  } catch {
    return undefined
  }
}

function ofMail({ headers, commonHeaders }: z.infer<typeof Mail>): Pick<Feedback, 'messageId' | 'token'> {
  const fields = new Map(headers.map(({ name, value }) => [name.toLowerCase(), [value]]))
  const { messageId, token } = returnedBy(fields)
  return { messageId: messageId ?? idIn(commonHeaders?.messageId), token }
}

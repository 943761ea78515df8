import { complaintReport } from './complaint-report.ts'
import { deliveryReport, isoOf } from './delivery-report.ts'
import type { Found } from './feedback.ts'
import { field } from './mime/read-headers.ts'
import { allParts, readMail } from './mime/read-mail.ts'
import { returnedMail } from './returned-mail.ts'

const ofDelivery = new Set(['message/delivery-status', 'message/global-delivery-status'])

/** What a mail says of a message of ours: a delivery status notification or a complaint; anything else is no report. */
export function mailFeedback(bytes: Buffer): Found {
  const mail = readMail(bytes)
  const parts = allParts(mail)
  const date = isoOf(field(mail.headers, 'date'))
  const complaint = parts.find(({ type }) => type === 'message/feedback-report')
  if (complaint !== undefined) return complaintReport(complaint, returnedMail(parts), date)
  const status = parts.find(({ type }) => ofDelivery.has(type))
  return status === undefined ? { unreadable: 'no-report' } : deliveryReport(status, returnedMail(parts), date)
}

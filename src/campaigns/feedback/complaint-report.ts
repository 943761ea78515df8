import { isoOf } from './delivery-report.ts'
import type { Found } from './feedback.ts'
import { field, readHeaders } from './mime/read-headers.ts'
import type { MailPart } from './mime/read-mail.ts'
import type { ReturnedMail } from './returned-mail.ts'

/** Types of feedback that are no complaint of a reader (RFC 5965, 7.3; RFC 6591). */
const noComplaint = new Set(['not-spam', 'auth-failure', 'auth-failure-report', 'dmarc'])

/** Reads the part of a complaint (RFC 5965, "ARF"). The address is often left out there; our own link then says whose it is. */
export function complaintReport({ text }: MailPart, returned: ReturnedMail, date: string | undefined): Found {
  const fields = readHeaders(text.replace(/^\s+/, ''))
  const type = (field(fields, 'feedback-type') ?? '').trim().toLowerCase()
  if (type === '') return { unreadable: 'no-status' }
  if (noComplaint.has(type)) return { ignored: type }
  const address = /[^\s<>;]+@[^\s<>;]+/.exec((field(fields, 'original-rcpt-to') ?? '').slice(0, 400))?.[0]
  if (address === undefined && returned.token === undefined && returned.messageId === undefined)
    return { unreadable: 'no-recipient' }
  const at = isoOf(field(fields, 'arrival-date')) ?? isoOf(field(fields, 'received-date')) ?? date
  return { feedback: [{ kind: 'complaint', address, at, status: type, ...returned, id: undefined }] }
}

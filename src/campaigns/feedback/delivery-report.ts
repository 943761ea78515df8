import { bounceKind } from './bounce-kind.ts'
import type { Feedback, Found } from './feedback.ts'
import { field, readHeaders } from './mime/read-headers.ts'
import type { MailPart } from './mime/read-mail.ts'
import type { ReturnedMail } from './returned-mail.ts'

/** Most recipients of one report: our mails have one each. */
const mostRecipients = 100

/**
 * Reads the part of a delivery status notification (RFC 3464): fields of the message, an empty line, then fields of each recipient.
 * Recipients that the mail reached, or may still reach, are news that change nothing.
 */
export function deliveryReport({ text }: MailPart, returned: ReturnedMail, date: string | undefined): Found {
  const [ofMessage = '', ...ofRecipients] = text.split(/\r?\n[ \t]*\r?\n/).filter((block) => block.trim() !== '')
  const arrival = field(readHeaders(ofMessage), 'arrival-date')
  const blocks = ofRecipients.slice(0, mostRecipients).map((block) => readHeaders(block.replace(/^\s+/, '')))
  const named = blocks.filter((fields) => fields.has('final-recipient') || fields.has('original-recipient'))
  if (named.length === 0) return { unreadable: 'no-recipient' }
  const actions = named.map((fields) => (field(fields, 'action') ?? '').toLowerCase().replace(/[^a-z].*/, ''))
  if (actions.every((action) => ['delayed', 'delivered', 'relayed', 'expanded'].includes(action)))
    return { ignored: actions[0] ?? '' }
  const feedback = named.flatMap((fields, index): Feedback[] => {
    if (actions[index] !== 'failed') return []
    const words = textOf(field(fields, 'diagnostic-code')) ?? ''
    const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(field(fields, 'status') ?? '')?.[0] ?? statusIn(words)
    return [
      {
        kind: bounceKind(status, words),
        // The recipient that we wrote to, where the mail was passed on.
        address: textOf(field(fields, 'original-recipient')) ?? textOf(field(fields, 'final-recipient')),
        at: isoOf(field(fields, 'last-attempt-date')) ?? isoOf(arrival) ?? date,
        status,
        messageId: returned.messageId,
        token: returned.token,
        id: undefined,
      },
    ]
  })
  return feedback.length === 0 ? { unreadable: 'no-status' } : { feedback }
}

/** What comes after the type of an address or a diagnostic: "rfc822; ann@example.com". */
function textOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const text = value.slice(value.indexOf(';') + 1).trim()
  return text === '' ? undefined : text.replace(/^<(.*)>$/, '$1')
}

const statusIn = (words: string): string | undefined => /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(words)?.[0]

/** A date of a mail as ISO; undefined where it is none, or not of these times. */
export function isoOf(value: string | undefined): string | undefined {
  const time = Date.parse((value ?? '').slice(0, 100).replace(/\s*\([^)]*\)\s*$/, ''))
  return time > Date.UTC(1990) && time < Date.UTC(2200) ? new Date(time).toISOString() : undefined
}

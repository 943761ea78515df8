import type { Feedback, Found } from './feedback.ts'
import { readMailgun } from './providers/mailgun.ts'
import { readPostmark } from './providers/postmark.ts'
import { readSendGrid } from './providers/sendgrid.ts'
import { readSes } from './providers/ses.ts'

const readers = [readSes, readSendGrid, readMailgun, readPostmark]

/** Payloads of webhooks in a text: one document, a list of them, or one a line. */
export const payloadsIn = (text: string): Found[] =>
  documentsIn(text).map((payload) => (payload === undefined ? { unreadable: 'not-json' } : payloadFeedback(payload)))

/** The documents in a text, each by itself; undefined stands for a line that is none. */
export function documentsIn(text: string): unknown[] {
  const whole = parsed(text)
  const documents = whole === undefined ? text.split('\n').filter((line) => line.trim() !== '') : [whole]
  return documents.flatMap((document): unknown[] => {
    const payload = typeof document === 'string' ? parsed(document) : document
    return Array.isArray(payload) ? payload.map((one: unknown) => one ?? {}) : [payload]
  })
}

/** What a payload of a provider's webhook says: of Amazon SES, SendGrid, Mailgun or Postmark. */
export function payloadFeedback(payload: unknown): Found {
  for (const read of readers) {
    const feedback: Feedback[] | undefined = read(payload)
    if (feedback !== undefined) return feedback.length === 0 ? { ignored: 'event' } : { feedback }
  }
  return { unreadable: 'unknown-payload' }
}

/** Text as JSON, as an object or a list; undefined where it is none. */
function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

import { documentsIn, payloadFeedback } from '../feedback/payload-feedback.ts'
import { bareEvent, type HeardEvent, type HeardRow } from './heard-event.ts'
import { heardBrevo } from './providers/brevo.ts'
import { heardMailgun } from './providers/mailgun.ts'
import { heardPostmark } from './providers/postmark.ts'
import { heardSendGrid } from './providers/sendgrid.ts'
import { heardSes } from './providers/ses.ts'
import { agentIn, linkIn } from './read-cell.ts'

const readers = [heardSendGrid, heardMailgun, heardPostmark, heardSes, heardBrevo]

/** What the payloads of a provider’s webhook say, one document, a list of them, or one a line: of Amazon SES, SendGrid, Mailgun, Postmark or Brevo. */
export const heardPayloads = (text: string): HeardRow[] =>
  documentsIn(text).map((payload) => {
    if (payload === undefined) return { events: [], fault: 'not-json' }
    for (const read of readers) {
      const events: HeardEvent[] | undefined = read(payload)
      if (events !== undefined) return { events: events.map(bounded) }
    }
    return ofFeedback(payload)
  })

/** Whoever posts to a webhook chooses how long texts are: no longer than those of a table. */
const bounded = (event: HeardEvent): HeardEvent => ({
  ...event,
  link: event.link === undefined ? undefined : linkIn(event.link),
  agent: event.agent === undefined ? undefined : agentIn(event.agent),
})

/** Bounces, complaints and opt-outs, as those who read feedback read them. */
function ofFeedback(payload: unknown): HeardRow {
  const found = payloadFeedback(payload)
  if ('ignored' in found) return { events: [], fault: 'nothing' }
  if ('unreadable' in found) return { events: [], fault: 'unknown-payload' }
  return {
    events: found.feedback.map(({ kind, address, at, messageId, id }) => ({
      ...bareEvent(kind, address),
      at,
      messageId,
      id,
    })),
  }
}

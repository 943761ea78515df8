import { z } from 'zod'
import { readEventWord } from '../event-words.ts'
import { bareEvent, type HeardEvent } from '../heard-event.ts'
import { isoOfSeconds } from '../iso-of-seconds.ts'

/** An event of Brevo, of either of its webhooks; developers.brevo.com, "Transactional webhooks" and "Marketing webhooks". */
const Event = z.object({
  event: z.string(),
  email: z.string(),
  ts_event: z.number().optional(),
  ts: z.number().optional(),
  link: z.string().optional(),
  URL: z.string().optional(),
  user_agent: z.string().optional(),
  tag: z.string().optional(),
  'campaign name': z.string().optional(),
  'message-id': z.string().optional(),
})

/** What Brevo says; undefined where a payload is none of its. */
export function heardBrevo(payload: unknown): HeardEvent[] | undefined {
  const parsed = Event.safeParse(payload)
  if (!parsed.success) return undefined
  const { event, email, ts_event, ts, link, URL: url, user_agent: agent, tag } = parsed.data
  const word = readEventWord(event)
  const seconds = ts_event ?? ts
  if (typeof word === 'string' || word.kind === 'bounce' || seconds === undefined) return undefined
  return [
    {
      ...bareEvent(word.kind, email),
      at: isoOfSeconds(seconds),
      campaign: parsed.data['campaign name'] ?? tag,
      link: link ?? url,
      agent,
      isMachine: word.isMachine,
    },
  ]
}

import { z } from 'zod'
import type { State } from '../../workspace/state.ts'
import { wordsOf } from '../../writing/personas/parts.ts'
import type { Campaign } from '../campaign.ts'
import { readKept } from '../campaign-records.ts'

/** Within how many days a message counts as one that its reader still remembers. */
const lately = 30

/** Readers of a campaign who got another one lately. */
export const WrittenLately = z.strictObject({
  campaign: z.string().describe('the other one'),
  mailboxes: z.int().describe('that get both'),
  at: z.string().describe('when the last of them got it'),
  sameWords: z.boolean().describe('whether a message of both has the same text'),
})
export type WrittenLately = z.infer<typeof WrittenLately>

const SentRow = z.object({ campaign: z.string(), mailbox: z.string(), at: z.string() })

/** Which other campaigns these mailboxes got in the last 30 days, the one that reached most of them first. */
export function writtenLately(
  state: State,
  campaign: Campaign,
  mailboxes: readonly string[],
  now: Date,
): WrittenLately[] {
  const since = new Date(now.getTime() - lately * 86_400_000).toISOString()
  const readers = new Set(mailboxes)
  const rows = state
    .rows(
      "SELECT campaign, mailbox, at FROM outbox WHERE campaign <> ? AND state = 'sent' AND at >= ?",
      campaign.id,
      since,
    )
    .map((row) => SentRow.parse(row))
    .filter(({ mailbox }) => readers.has(mailbox))
  const texts = new Set(textsOf(campaign))
  return [...Map.groupBy(rows, (row) => row.campaign)]
    .map(([id, of]) => ({
      campaign: id,
      mailboxes: of.length,
      at:
        of
          .map(({ at }) => at)
          .toSorted()
          .at(-1) ?? '',
      sameWords: textsOf(readKept(state, id).campaign).some((text) => texts.has(text)),
    }))
    .toSorted((one, other) => other.mailboxes - one.mailboxes)
}

/** The words of each message as its reader gets them by the campaign’s channel. */
const textsOf = ({ variants, channel }: Campaign): string[] =>
  variants.map(({ copy }) => {
    if (channel === 'sms') return copy.sms
    return channel === 'push' ? copy.push.body : copy.email.body.map(({ parts }) => wordsOf(parts)).join('\n')
  })

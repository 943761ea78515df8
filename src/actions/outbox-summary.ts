import type { OutboxState } from '../campaigns/delivery/outbox-row.ts'
import type { SendOutput } from './send-output.ts'

/** Mailboxes that stand alike. */
export interface OutboxCount {
  arm: string
  state: OutboxState
  reason: string | undefined
  mailboxes: number
}

/** How the mailboxes of a campaign stand, as "shoal send" says it. */
export function outboxSummary(
  counts: readonly OutboxCount[],
): Pick<SendOutput, 'mails' | 'held' | 'sent' | 'refused' | 'suppressed' | 'unknown' | 'waiting' | 'reasons'> {
  const total = (test: (count: OutboxCount) => boolean): number =>
    counts.filter(test).reduce((sum, { mailboxes }) => sum + mailboxes, 0)
  const of = (state: OutboxState): number => total((count) => count.state === state)
  const reasons = new Map<string, SendOutput['reasons'][number]>()
  for (const { state, reason, mailboxes } of counts) {
    // Of those held out it says that somebody wrote to them, which the results tell.
    if (reason === undefined || state === 'held') continue
    const known = reasons.get(`${state} ${reason}`)
    if (known === undefined) reasons.set(`${state} ${reason}`, { state, reason, mailboxes })
    else known.mailboxes += mailboxes
  }
  return {
    mails: total(({ state }) => state !== 'held'),
    held: of('held'),
    sent: of('sent'),
    refused: of('refused'),
    suppressed: of('suppressed'),
    unknown: of('unknown'),
    waiting: of('waiting') + of('sending'),
    reasons: [...reasons.values()].sort((a, b) => b.mailboxes - a.mailboxes),
  }
}

import type { Campaign } from '../campaigns/campaign.ts'
import type { LeaveRules } from '../campaigns/delivery/leave-rules.ts'
import type { OutboxRow } from '../campaigns/delivery/outbox-row.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type OutboxCount, outboxSummary } from './outbox-summary.ts'
import type { SendOutput } from './send-output.ts'

type Shown = Pick<
  SendOutput,
  | 'again'
  | 'findings'
  | 'mails'
  | 'held'
  | 'sent'
  | 'refused'
  | 'suppressed'
  | 'unknown'
  | 'waiting'
  | 'reasons'
  | 'messages'
  | 'missing'
  | 'list'
>

/** Shows what would go to whom: every mailbox with its variant and what keeps it now, and a message of each variant. Changes nothing. */
export async function dryRun(
  workspace: Workspace,
  campaign: Campaign,
  rows: readonly OutboxRow[],
  rules: LeaveRules,
  now: Date,
): Promise<Shown> {
  const { messageSamples } = await import('./message-samples.ts')
  const { mayLeave } = await import('../campaigns/delivery/may-leave.ts')
  const { writeRecipients } = await import('./write-recipients.ts')
  const { findingsOf } = await import('../campaigns/approval/approve-campaign.ts')
  const { state } = workspace
  const seen = rows.map((row): OutboxRow & { reason: string | undefined } => {
    if (row.state !== 'waiting') return { ...row, reason: undefined }
    const leave = mayLeave(state, campaign, row.mailbox, rules, now.getTime())
    if (leave.kind === 'now') return { ...row, reason: undefined }
    return { ...row, state: leave.kind === 'never' ? 'suppressed' : 'waiting', reason: leave.reason }
  })
  const counts = seen.map(
    ({ arm, state: stands, reason }): OutboxCount => ({ arm, state: stands, reason, mailboxes: 1 }),
  )
  const { writtenLately } = await import('../campaigns/delivery/written-lately.ts')
  const readers = rows.filter(({ state: stands }) => stands === 'waiting').map(({ mailbox }) => mailbox)
  const again = writtenLately(state, campaign, readers, now)
  const list = await writeRecipients(workspace, campaign.id, seen)
  return {
    again,
    findings: findingsOf(campaign),
    ...outboxSummary(counts),
    ...(await messageSamples(workspace, campaign, seen, now)),
    list,
  }
}

import type { Campaign } from '../campaigns/campaign.ts'
import { mailText } from '../campaigns/delivery/mail-text.ts'
import type { LeaveRules } from '../campaigns/delivery/may-leave.ts'
import type { OutboxRow } from '../campaigns/delivery/outbox-row.ts'
import type { Channel } from '../campaigns/goal.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { Copy } from '../writing/copy/copy.ts'
import { type OutboxCount, outboxSummary } from './outbox-summary.ts'
import type { SendOutput } from './send-output.ts'

/** Stands for a code in samples: a dry run gives none out. */
const sampleCode = 'SAMPLECODE'

type Shown = Pick<
  SendOutput,
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

/** Shows what would go to whom: every mailbox with its variant and what keeps it now, and a mail of each variant. Changes nothing. */
export async function dryRun(
  workspace: Workspace,
  campaign: Campaign,
  rows: readonly OutboxRow[],
  rules: LeaveRules,
  now: Date,
): Promise<Shown> {
  const { mayLeave } = await import('../campaigns/delivery/may-leave.ts')
  const { writeOutput } = await import('./write-output.ts')
  const { csvFile } = await import('../customers/csv.ts')
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
  const list = await writeOutput(
    workspace,
    `${campaign.id}-recipients.csv`,
    csvFile(
      ['mailbox', 'arm', 'state', 'reason'],
      seen.map(({ mailbox, arm, state: stands, reason = '' }) => [mailbox, arm, stands, reason]),
    ),
  )
  return { ...outboxSummary(counts), ...(await samples(workspace, campaign, seen, now)), list }
}

/** What a message says by a channel. */
function wordsBy(channel: Channel, copy: Copy): { subject: string; body: string } {
  if (channel === 'push') return { subject: copy.push.title, body: copy.push.body }
  return channel === 'sms' ? { subject: '', body: copy.sms } : mailText(copy)
}

/** A mail of each variant, to the first mailbox that would get it, as files to open. */
async function samples(
  workspace: Workspace,
  campaign: Campaign,
  rows: readonly OutboxRow[],
  now: Date,
): Promise<Pick<SendOutput, 'messages' | 'missing'>> {
  const { mailWriter, missingSettings, missingToSend } = await import('../campaigns/delivery/mail-writer.ts')
  const { recipientOf } = await import('../campaigns/delivery/recipient.ts')
  const { writeOutput } = await import('./write-output.ts')
  const { delivery } = workspace.config
  const missing = campaign.channel === 'email' ? missingToSend(delivery) : []
  const writer =
    missingSettings(delivery).length > 0 || campaign.channel !== 'email'
      ? undefined
      : mailWriter(workspace.state, campaign, delivery, workspace.folder, () => sampleCode)
  const messages: SendOutput['messages'] = []
  for (const { id: variant, copy } of campaign.variants) {
    const of = rows.filter(({ arm }) => arm === variant)
    const message = { variant, mails: of.length, ...wordsBy(campaign.channel, copy) }
    const first = of.find(({ state }) => state === 'waiting')
    if (writer === undefined || first === undefined) {
      messages.push(message)
      continue
    }
    const reader = recipientOf(workspace.state, first.mailbox)
    const { mail, html } = await writer({ mailbox: first.mailbox, arm: variant, ...reader }, now)
    messages.push({
      ...message,
      eml: await writeOutput(workspace, `${campaign.id}-${variant}.eml`, mail.raw.toString('utf8')),
      html: await writeOutput(workspace, `${campaign.id}-${variant}.html`, html),
    })
  }
  return { messages, missing }
}

import { csvFile } from '../customers/csv.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { writeOutput } from './write-output.ts'

/** Writes who gets which message of a campaign and how far that is, as report/C1-recipients.csv. @returns its path */
export function writeRecipients(
  workspace: Workspace,
  campaign: string,
  rows: readonly { mailbox: string; arm: string; state: string; reason?: string | undefined }[],
): Promise<string> {
  return writeOutput(
    workspace,
    `${campaign}-recipients.csv`,
    csvFile(
      ['mailbox', 'arm', 'state', 'reason'],
      rows.map(({ mailbox, arm, state, reason = '' }) => [mailbox, arm, state, reason]),
    ),
  )
}

/** Writes that list of a campaign whose mailboxes are fixed, as it stands. */
export const writeFixedRecipients = (workspace: Workspace, campaign: string): Promise<string> =>
  writeRecipients(
    workspace,
    campaign,
    workspace.state
      .rows('SELECT mailbox, arm, state, reason FROM outbox WHERE campaign = ? ORDER BY mailbox', campaign)
      .map(({ mailbox, arm, state, reason }) => ({
        mailbox: String(mailbox),
        arm: String(arm),
        state: String(state),
        reason: String(reason ?? ''),
      })),
  )

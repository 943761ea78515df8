import { csvFile } from '../customers/csv.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { writeOutput } from './write-output.ts'

/** Writes the list of mailboxes that did not get the message, or of which nobody knows, with the reason; undefined where there are none. */
export async function listNotSent(workspace: Workspace, campaign: string): Promise<string | undefined> {
  const rows = workspace.state.rows(
    `SELECT mailbox, arm, state, reason, at FROM outbox
     WHERE campaign = ? AND state IN ('unknown', 'refused', 'suppressed') ORDER BY state, mailbox`,
    campaign,
  )
  if (rows.length === 0) return undefined
  const header = ['mailbox', 'arm', 'state', 'reason', 'at'] as const
  const cells = rows.map((row) => header.map((column) => String(row[column] ?? '')))
  return writeOutput(workspace, `${campaign}-not-sent.csv`, csvFile(header, cells))
}

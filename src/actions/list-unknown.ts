import { csvFile } from '../customers/csv.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { writeOutput } from './write-output.ts'

/** Writes the list of mailboxes of which nobody knows whether they got the mail; undefined where there are none. */
export async function listUnknown(workspace: Workspace, campaign: string): Promise<string | undefined> {
  const rows = workspace.state.rows(
    "SELECT mailbox, arm, at, reason FROM outbox WHERE campaign = ? AND state = 'unknown' ORDER BY mailbox",
    campaign,
  )
  if (rows.length === 0) return undefined
  const cells = rows.map(({ mailbox, arm, at, reason }) => [mailbox, arm, at ?? '', reason ?? ''].map(String))
  return writeOutput(workspace, `${campaign}-unknown.csv`, csvFile(['mailbox', 'arm', 'at', 'reason'], cells))
}

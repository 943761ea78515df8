import { z } from 'zod'
import type { State } from '../../workspace/state.ts'
import type { Campaign } from '../campaign.ts'
import { exportedTo } from '../delivery/exported-to.ts'
import type { LeaveRules } from '../delivery/leave-rules.ts'
import { mayLeave } from '../delivery/may-leave.ts'
import { settleMail } from '../delivery/outbox.ts'
import { OutboxState } from '../delivery/outbox-row.ts'
import { type ExportTool, isKnownTo } from './export-layout.ts'
import { type ExportRow, exportRow, reachOf } from './export-row.ts'

/** How many mailboxes of a campaign stand how after an export. */
export interface Released {
  exported: number
  held: number
  /** Must not be written to: an opt-out, a bounce, a refusal, a cap. */
  suppressed: number
  /** Were written to by other means. */
  elsewhere: number
  /** The tool could not know them. They go on waiting, unless the export is the last one. */
  leftOut: number
  /** Had their share of messages, and go on waiting where caps put off. */
  capped: number
}

/** What an export is done with. */
export interface Release {
  tool: ExportTool
  rules: LeaveRules
  /** Whether what cannot go now never will. */
  isFinal: boolean
  now: () => Date
  /** Asked in each transaction. @throws ShoalError delivery/busy */
  hold: () => void
  /** Takes what was released. */
  write: (rows: ExportRow[]) => void
  /** Lets the process hear and renew. */
  pause: () => Promise<void>
}

/** Mailboxes of one transaction: nobody waits long, and an opt-out gets in between. */
const pageSize = 500

/**
 * Hands the waiting mailboxes of a campaign over to an export: from then on they count as sent, so that no other way reaches them. Whom
 * the tool could not know is told apart before, and stays as they were. What was exported for the tool before is exported again, the
 * same mailboxes in the same arms, but for those that must not be written to since.
 * @throws ShoalError delivery/busy, workspace/…, and what pause throws; what was released until then is exported again by the next
 */
export async function releaseForExport(state: State, campaign: Campaign, release: Release): Promise<Released> {
  const counts: Released = { exported: 0, held: 0, suppressed: 0, elsewhere: 0, leftOut: 0, capped: 0 }
  let last: string | undefined = ''
  while (last !== undefined) {
    const after: string = last
    const page = state.transaction(() => {
      release.hold()
      const rows = pageOf(state, campaign.id, after)
      return { rows, written: rows.map((row) => released(state, campaign, row, release)) }
    })
    for (const { as } of page.written) counts[as]++
    release.write(page.written.flatMap(({ row }) => row ?? []))
    last = page.rows.at(-1)?.mailbox
    await release.pause()
  }
  return counts
}

const Row = z.object({
  mailbox: z.string(),
  customers: z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text))),
  arm: z.string(),
  state: OutboxState,
  reason: z.string().nullable(),
  attempts: z.int(),
})
type Row = z.infer<typeof Row>

const pageOf = (state: State, campaign: string, after: string): Row[] =>
  state
    .rows(
      `SELECT mailbox, customers, arm, state, reason, attempts FROM outbox
       WHERE campaign = ? AND mailbox > ? ORDER BY mailbox LIMIT ?`,
      campaign,
      after,
      pageSize,
    )
    .map((row) => Row.parse(row))

/** What becomes of a mailbox, noted in the outbox. */
function released(
  state: State,
  campaign: Campaign,
  row: Row,
  { tool, rules, isFinal, now }: Release,
): { as: keyof Released; row?: ExportRow } {
  const { mailbox, attempts } = row
  if (row.state === 'held' || row.state === 'suppressed') return { as: row.state }
  const isAgain = row.state === 'sent' && row.reason === exportedTo(tool)
  if (row.state !== 'waiting' && !isAgain) return { as: 'elsewhere' }
  const time = now()
  const settle = (to: Pick<Parameters<typeof settleMail>[3], 'state' | 'reason' | 'due'>): void => {
    // What was exported before stays as it is: settleMail leaves it alone.
    settleMail(state, campaign.id, mailbox, {
      ...to,
      at: to.state === 'waiting' ? null : time.toISOString(),
      attempts,
    })
  }
  // Hours are the other tool's; of its own export a cap counts nothing.
  const own = { ...rules, quietHours: undefined, caps: isAgain ? [] : rules.caps }
  const leave = mayLeave(state, campaign, mailbox, own, time.getTime())
  if (leave.kind === 'never') {
    settle({ state: 'suppressed', reason: leave.reason })
    return { as: 'suppressed' }
  }
  if (leave.kind === 'later') {
    if (isFinal) settle({ state: 'suppressed', reason: leave.reason })
    else settle({ state: 'waiting', reason: leave.reason, due: new Date(leave.until).toISOString() })
    return { as: 'capped' }
  }
  const reach = reachOf(state, campaign, row, leave.recipient)
  if (!isKnownTo(tool, campaign.channel, reach)) {
    if (isFinal) settle({ state: 'suppressed', reason: 'not-exportable' })
    return { as: 'leftOut' }
  }
  settle({ state: 'sent', reason: exportedTo(tool) })
  return { as: 'exported', row: exportRow(state, campaign, row, reach, leave.recipient) }
}

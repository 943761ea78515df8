import type { State } from '../workspace/state.ts'
import type { Reactions } from '../writing/prompt-versions/guard-version.ts'
import { readCampaigns } from './campaign-records.ts'

/**
 * How mailboxes took what versions of prompts wrote: of each campaign whose brief names the version, the mailboxes that were sent to, and those of them
 * that opted out or complained. A mailbox counts once a campaign.
 */
export function promptReactions(state: State): (name: string, version: string) => Reactions | undefined {
  const counts = new Map<string, Reactions>()
  const sent = countBy(
    state,
    "SELECT campaign, count(*) AS mailboxes FROM outbox WHERE state = 'sent' GROUP BY campaign",
  )
  const reacted = (kind: string): Map<string, number> =>
    countBy(
      state,
      'SELECT campaign, count(DISTINCT mailbox) AS mailboxes FROM delivery_events WHERE kind = ? AND campaign IS NOT NULL GROUP BY campaign',
      kind,
    )
  const optOuts = reacted('opt-out')
  const complaints = reacted('complaint')
  for (const { campaign } of readCampaigns(state)) {
    const { id, plan } = campaign
    for (const { name, version } of plan?.written.prompts ?? []) {
      const key = `${name} ${version}`
      const before = counts.get(key) ?? { sent: 0, optOuts: 0, complaints: 0 }
      counts.set(key, {
        sent: before.sent + (sent.get(id) ?? 0),
        optOuts: before.optOuts + (optOuts.get(id) ?? 0),
        complaints: before.complaints + (complaints.get(id) ?? 0),
      })
    }
  }
  return (name, version) => counts.get(`${name} ${version}`)
}

const countBy = (state: State, sql: string, ...values: string[]): Map<string, number> =>
  new Map(state.rows(sql, ...values).map((row) => [String(row['campaign']), Number(row['mailboxes'])]))

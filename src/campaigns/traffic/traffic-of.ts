import type { State } from '../../workspace/state.ts'
import type { ResultEvent } from '../events/result-event.ts'
import { readResultEvents } from '../events/result-event-records.ts'
import { countTraffic, type TrafficCounts } from './count-traffic.ts'
import { type JudgedEvent, judgeTraffic } from './judge-traffic.ts'
import type { TrafficEvent } from './traffic-event.ts'

/** The opens and clicks of a mailbox in a campaign, judged. */
export interface MailboxTraffic {
  mailbox: string
  arm: string
  judged: JudgedEvent[]
}

/** Judges all opens and clicks of a campaign, mailbox by mailbox; mailboxes without any are left out. */
export function judgedTraffic(state: State, campaign: string): MailboxTraffic[] {
  const sent = sentOf(state, campaign)
  const links = Number(
    state.rows('SELECT count(*) AS links FROM tracked_links WHERE campaign = ?', campaign)[0]?.['links'],
  )
  const events = readResultEvents(state, campaign, ['delivered', 'open', 'click']).filter(
    (event) => event.campaign === campaign,
  )
  return [...Map.groupBy(events, ({ mailbox }) => mailbox)].flatMap(([mailbox, of]) => {
    const row = sent.get(mailbox)
    const traffic = of.flatMap((event) => trafficIn(event) ?? [])
    if (row === undefined || traffic.length === 0) return []
    const told = of.find(({ kind, at }) => kind === 'delivered' && at !== undefined)?.at
    const delivered = told ?? row.at
    const facts = {
      deliveredAt: delivered === undefined ? undefined : Date.parse(delivered),
      links: links > 0 ? links : undefined,
    }
    return [{ mailbox, arm: row.arm, judged: judgeTraffic(traffic, facts) }]
  })
}

/** Opens and clicks of a campaign by arm, with and without machines; none where nothing was heard. */
export function trafficOf(state: State, campaign: string): TrafficCounts[] {
  const judged = judgedTraffic(state, campaign)
  if (judged.length === 0) return []
  const sent = [...sentOf(state, campaign).values()]
  return [...new Set(sent.map(({ arm }) => arm))].sort().map((arm) =>
    countTraffic(
      arm,
      sent.filter((row) => row.arm === arm).length,
      judged.filter((one) => one.arm === arm).map((one) => one.judged),
    ),
  )
}

/** Whom a message left for, and when; of what another tool sends, it is not known when. */
function sentOf(state: State, campaign: string): Map<string, { arm: string; at: string | undefined }> {
  const rows = state.rows(
    `SELECT mailbox, arm, CASE WHEN reason LIKE 'exported to %' THEN NULL ELSE at END AS at FROM outbox
     WHERE campaign = ? AND state IN ('sent', 'unknown', 'sending')`,
    campaign,
  )
  return new Map(
    rows.map((row) => [
      String(row['mailbox']),
      { arm: String(row['arm']), at: typeof row['at'] === 'string' ? row['at'] : undefined },
    ]),
  )
}

function trafficIn({ kind, at, link, agent, method, isMachine, times }: ResultEvent): TrafficEvent | undefined {
  if (kind !== 'open' && kind !== 'click') return undefined
  return { kind, at: at === undefined ? undefined : Date.parse(at), link, agent, method, isMachine, times }
}

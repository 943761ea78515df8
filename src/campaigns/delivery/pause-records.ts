import type { State } from '../../workspace/state.ts'
import { Pause, type Tally } from './delivery-health.ts'

/** Why a campaign is paused; undefined where it is not. */
export function readPause(state: State, campaign: string): Pause | undefined {
  const [row] = state.rows('SELECT paused FROM campaigns WHERE id = ?', campaign)
  return typeof row?.['paused'] === 'string' ? Pause.parse(JSON.parse(row['paused'])) : undefined
}

export function setPause(state: State, campaign: string, pause: Pause | undefined): void {
  state.change(
    'UPDATE campaigns SET paused = ? WHERE id = ?',
    pause === undefined ? null : JSON.stringify(pause),
    campaign,
  )
}

/** When a campaign last went on after a pause (ISO); empty where it never did. Who lets it go on has looked at what was before. */
export function goesOnSince(state: State, campaign: string): string {
  const [change] = state.rows(
    "SELECT max(at) AS at FROM campaign_changes WHERE campaign = ? AND what ->> '$.is' = 'resumed'",
    campaign,
  )
  return typeof change?.['at'] === 'string' ? change['at'] : ''
}

/** How many mails of a campaign the server took, and refused, since a time. */
export function readHandled(state: State, campaign: string, since: string): Pick<Tally, 'accepted' | 'refused'> {
  const mails = count(
    state.rows(
      "SELECT state AS kind, count(*) AS rows FROM outbox WHERE campaign = ? AND state IN ('sent', 'refused') AND at >= ? GROUP BY state",
      campaign,
      since,
    ),
  )
  return { accepted: mails.get('sent') ?? 0, refused: mails.get('refused') ?? 0 }
}

/** Mailboxes of which mails came back since a time, and from which complaints came. */
export function readTroubles(state: State, campaign: string, since: string): Pick<Tally, 'hardBounces' | 'complaints'> {
  const events = count(
    state.rows(
      "SELECT kind, count(DISTINCT mailbox) AS rows FROM delivery_events WHERE campaign = ? AND kind IN ('hard-bounce', 'complaint') AND at >= ? GROUP BY kind",
      campaign,
      since,
    ),
  )
  return { hardBounces: events.get('hard-bounce') ?? 0, complaints: events.get('complaint') ?? 0 }
}

const count = (rows: Record<string, unknown>[]): Map<string, number> =>
  new Map(rows.map((row) => [String(row['kind']), Number(row['rows'])]))

import type { State } from '../../workspace/state.ts'
import { CampaignChange } from './campaign-change.ts'

/** Keeps a line of a campaign’s history; in the transaction of the change itself. */
export function addChange(state: State, campaign: string, change: CampaignChange): void {
  state.change(
    'INSERT INTO campaign_changes (campaign, at, who, status, what) VALUES (?, ?, ?, ?, ?)',
    campaign,
    change.at,
    change.who,
    change.status,
    JSON.stringify(change.what),
  )
}

/** A campaign’s history, oldest first. */
export function readChanges(state: State, campaign: string): CampaignChange[] {
  return state
    .rows('SELECT at, who, status, what FROM campaign_changes WHERE campaign = ? ORDER BY id', campaign)
    .map(({ at, who, status, what }) => CampaignChange.parse({ at, who, status, what: JSON.parse(String(what)) }))
}

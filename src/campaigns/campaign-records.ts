import type { Language, Localized } from '../language/language.ts'
import { ShoalError } from '../workspace/errors.ts'
import type { State } from '../workspace/state.ts'
import { Campaign, CampaignStatus } from './campaign.ts'
import { type OutboxRow, OutboxState } from './delivery/outbox-row.ts'

/** A campaign and how far it is. */
export interface CampaignRecord {
  campaign: Campaign
  status: CampaignStatus
}

/** Keeps a new campaign under the next free id. */
export function addCampaign(state: State, at: string, draft: Omit<Campaign, 'id'>): Campaign {
  return state.transaction(() => {
    const campaign = { id: nextId(state), ...draft }
    state.change(
      "INSERT INTO campaigns (id, at, status, document) VALUES (?, ?, 'draft', ?)",
      campaign.id,
      at,
      JSON.stringify(campaign),
    )
    return campaign
  })
}

/** The next free id; inside a transaction, so that no other process takes it. */
const nextId = (state: State): string =>
  `C${Number(state.rows('SELECT count(*) AS rows FROM campaigns')[0]?.['rows']) + 1}`

/** Which campaigns there still are. */
const undeleted = 'id NOT IN (SELECT campaign FROM deleted_campaigns)'

/** All campaigns that were not deleted, oldest first: for whom, and how far they are. */
export function listCampaigns(
  state: State,
): { id: string; at: string; segment: string; audience: Localized; language: Language; status: CampaignStatus }[] {
  return state.rows(`SELECT at, status, document FROM campaigns WHERE ${undeleted} ORDER BY rowid`).map((row) => {
    const { id, segment, audience, language } = Campaign.parse(JSON.parse(String(row['document'])))
    return {
      id,
      at: String(row['at']),
      segment,
      audience: audience.name,
      language,
      status: CampaignStatus.parse(row['status']),
    }
  })
}

/** All campaigns that were not deleted, oldest first. */
export const readCampaigns = (state: State): CampaignRecord[] =>
  state.rows(`SELECT status, document FROM campaigns WHERE ${undeleted} ORDER BY rowid`).map((row) => ({
    campaign: Campaign.parse(JSON.parse(String(row['document']))),
    status: CampaignStatus.parse(row['status']),
  }))

/** When a campaign was drafted (ISO). */
export const draftedAt = (state: State, id: string): string =>
  String(state.rows('SELECT at FROM campaigns WHERE id = ?', id)[0]?.['at'] ?? '')

/** @throws ShoalError campaign/unknown, campaign/deleted */
export function readCampaign(state: State, id: string): CampaignRecord {
  const { isDeleted, ...record } = readKept(state, id)
  if (isDeleted) throw new ShoalError('campaign/deleted', { campaign: id })
  return record
}

/** A campaign, whether or not it was deleted. @throws ShoalError campaign/unknown */
export function readKept(state: State, id: string): CampaignRecord & { isDeleted: boolean } {
  const [row] = state.rows('SELECT status, document FROM campaigns WHERE id = ?', id)
  if (row === undefined) {
    const known = state
      .rows(`SELECT id FROM campaigns WHERE ${undeleted} ORDER BY rowid`)
      .map((other) => String(other['id']))
    throw new ShoalError('campaign/unknown', { campaign: id, known })
  }
  return {
    campaign: Campaign.parse(JSON.parse(String(row['document']))),
    status: CampaignStatus.parse(row['status']),
    isDeleted: state.rows('SELECT 1 AS found FROM deleted_campaigns WHERE campaign = ?', id).length > 0,
  }
}

/** Keeps a campaign in its new form; how far it is stays. */
export function replaceCampaign(state: State, campaign: Campaign): void {
  state.change('UPDATE campaigns SET document = ? WHERE id = ?', JSON.stringify(campaign), campaign.id)
}

/** Says how far a campaign is, and no more: moveCampaign keeps who moved it besides. */
export function setStatus(state: State, id: string, status: CampaignStatus): void {
  state.change('UPDATE campaigns SET status = ? WHERE id = ?', status, id)
}

/** The mailboxes of a campaign, ordered; none before it was sent. */
export function readOutbox(state: State, campaign: string): OutboxRow[] {
  return state
    .rows('SELECT mailbox, customers, arm, state FROM outbox WHERE campaign = ? ORDER BY mailbox', campaign)
    .map((row) => ({
      mailbox: String(row['mailbox']),
      customers: JSON.parse(String(row['customers'])) as string[],
      arm: String(row['arm']),
      state: OutboxState.parse(row['state']),
    }))
}

export function addOutbox(state: State, campaign: string, rows: readonly OutboxRow[]): void {
  state.transaction(() => {
    for (const { mailbox, customers, arm, state: of } of rows)
      state.change(
        'INSERT INTO outbox (campaign, mailbox, customers, arm, state) VALUES (?, ?, ?, ?, ?)',
        campaign,
        mailbox,
        JSON.stringify(customers),
        arm,
        of,
      )
  })
}

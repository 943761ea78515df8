import { userInfo } from 'node:os'
import { ShoalError } from '../../workspace/errors.ts'
import type { State } from '../../workspace/state.ts'
import { addOutbox, readCampaign, setStatus } from '../campaign-records.ts'
import type { OutboxRow } from './outbox-row.ts'
import { readPause, resumed, setPause } from './pause-records.ts'

/**
 * Begins to send a campaign, or goes on with it: fixes its mailboxes and arms unless they are, and lets a paused one go on if asked to.
 * @throws ShoalError campaign/status where it is no approved one, delivery/paused
 */
export async function startSending(
  state: State,
  id: string,
  {
    remaining,
    now,
    audience,
  }: { remaining: boolean; now: () => Date; audience: () => Promise<{ rows: OutboxRow[] }> },
): Promise<void> {
  const check = (): void => {
    const { status } = readCampaign(state, id)
    const isUnderWay = status === 'sending'
    if (!isUnderWay && (remaining || (status !== 'approved' && status !== 'scheduled')))
      throw new ShoalError('campaign/status', { campaign: id, status })
    const pause = readPause(state, id)
    if (pause !== undefined && !remaining) throw new ShoalError('delivery/paused', { campaign: id, ...pause })
  }
  check()
  const rows = isFixed(state, id) ? [] : (await audience()).rows
  state.transaction(() => {
    // Somebody may have changed it while the audience was counted.
    check()
    if (!isFixed(state, id)) addOutbox(state, id, rows)
    if (readPause(state, id) !== undefined) {
      setPause(state, id, undefined)
      recordChange(state, id, 'sending', resumed, now())
    }
    if (readCampaign(state, id).status === 'sending') return
    setStatus(state, id, 'sending')
    recordChange(state, id, 'sending', 'sending', now())
  })
}

/** Whether the mailboxes of a campaign are fixed. */
export const isFixed = (state: State, campaign: string): boolean =>
  state.rows('SELECT 1 AS found FROM outbox WHERE campaign = ? LIMIT 1', campaign).length > 0

function recordChange(state: State, campaign: string, status: string, what: string, at: Date): void {
  state.change(
    'INSERT INTO campaign_changes (campaign, at, who, status, what) VALUES (?, ?, ?, ?, ?)',
    campaign,
    at.toISOString(),
    userInfo().username,
    status,
    what,
  )
}

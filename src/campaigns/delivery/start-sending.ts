import { ShoalError } from '../../workspace/errors.ts'
import type { State } from '../../workspace/state.ts'
import { propensitiesOf } from '../allocation/propensities-of.ts'
import { keepPropensities } from '../allocation/propensity-records.ts'
import { addChange } from '../approval/campaign-changes.ts'
import { mayMove, moveCampaign } from '../approval/move-campaign.ts'
import type { Campaign, CampaignStatus } from '../campaign.ts'
import { addOutbox, readCampaign } from '../campaign-records.ts'
import type { OutboxRow } from './outbox-row.ts'
import { goesOnSince, readPause, setPause } from './pause-records.ts'
import { retryRefusalsInRow } from './refusals-in-row.ts'

/**
 * Begins to send a campaign, or goes on with it: fixes its mailboxes and arms unless they are, and lets a paused one go on if asked to: mails
 * that were refused for the sender’s sake then wait again.
 * @param campaign as it was read, and will be delivered; @param remaining whether to go on after a pause
 * @param audience asked for where the mailboxes are not fixed yet
 * @throws ShoalError campaign/status where it is no approved one, delivery/paused; delivery/changed where it was edited or put off meanwhile
 */
export async function startSending(
  state: State,
  campaign: Campaign,
  {
    remaining,
    who,
    now,
    audience,
  }: { remaining: boolean; who: string; now: () => Date; audience: () => Promise<{ rows: OutboxRow[] }> },
): Promise<void> {
  const { id } = campaign
  maySend(state, id, remaining)
  const rows = isFixed(state, id) ? [] : (await audience()).rows
  state.transaction(() => {
    // Somebody may have changed it while the audience was counted.
    maySend(state, id, remaining)
    if (!isSame(readCampaign(state, id).campaign, campaign)) throw new ShoalError('delivery/changed', { campaign: id })
    const at = now().toISOString()
    if (!isFixed(state, id)) {
      addOutbox(state, id, rows)
      keepPropensities(state, id, at, propensitiesOf(campaign))
    }
    const pause = readPause(state, id)
    if (pause !== undefined) {
      if (pause.why === 'refusals') retryRefusalsInRow(state, id, goesOnSince(state, id))
      setPause(state, id, undefined)
      addChange(state, id, { at, who, status: 'sending', what: { is: 'resumed' } })
    } else if (readCampaign(state, id).status !== 'sending') moveCampaign(state, id, 'sending', { at, who })
  })
}

/** How far a campaign is that may be sent now, or go on. @throws ShoalError campaign/status, delivery/paused */
export function maySend(state: State, id: string, remaining: boolean): { status: CampaignStatus } {
  const { status } = readCampaign(state, id)
  if (remaining ? status !== 'sending' : !mayMove(status, 'sending'))
    throw new ShoalError('campaign/status', { campaign: id, status })
  const pause = readPause(state, id)
  if (pause !== undefined && !remaining) throw new ShoalError('delivery/paused', { campaign: id, ...pause })
  return { status }
}

/** Whether two readings of a campaign say the same; both come from its schema, which orders their keys. */
const isSame = (one: Campaign, other: Campaign): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Whether the mailboxes of a campaign are fixed. */
export const isFixed = (state: State, campaign: string): boolean =>
  state.rows('SELECT 1 AS found FROM outbox WHERE campaign = ? LIMIT 1', campaign).length > 0

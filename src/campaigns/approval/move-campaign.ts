import { ShoalError } from '../../workspace/errors.ts'
import type { State } from '../../workspace/state.ts'
import type { CampaignStatus } from '../campaign.ts'
import { readCampaign, setStatus } from '../campaign-records.ts'
import { isSettled } from '../delivery/is-settled.ts'
import type { ChangeWhat } from './campaign-change.ts'
import { addChange } from './campaign-changes.ts'

/** From which states a campaign can come into another. What was sent is never a draft again. */
const before: Record<CampaignStatus, readonly CampaignStatus[]> = {
  draft: ['draft', 'approved', 'scheduled'],
  approved: ['draft', 'scheduled'],
  scheduled: ['draft', 'approved', 'scheduled'],
  sending: ['approved', 'scheduled', 'sending'],
  sent: ['sending'],
  measured: ['sent', 'measured'],
}

/** Whether a campaign can come into a state from another. */
export const mayMove = (from: CampaignStatus, to: CampaignStatus): boolean => before[to].includes(from)

/**
 * Moves a campaign on, and keeps who did it and when.
 * @param at ISO time @param what what was done; absent: nothing but the move itself
 * @throws ShoalError campaign/unknown; campaign/status where it cannot come there from where it is,
 * and where it is to be sent while messages wait or are under way
 */
export function moveCampaign(
  state: State,
  id: string,
  to: CampaignStatus,
  { at, who, what = { is: 'moved' } }: { at: string; who: string; what?: ChangeWhat },
): void {
  state.transaction(() => {
    const { status } = readCampaign(state, id)
    // Whatever still waits or is under way would never be sent, or counted as it ended.
    if (!mayMove(status, to) || (to === 'sent' && !isSettled(state, id)))
      throw new ShoalError('campaign/status', { campaign: id, status })
    setStatus(state, id, to)
    addChange(state, id, { at, who, status: to, what })
  })
}

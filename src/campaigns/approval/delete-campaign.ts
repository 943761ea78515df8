import { ShoalError } from '../../workspace/errors.ts'
import type { State } from '../../workspace/state.ts'
import type { CampaignStatus } from '../campaign.ts'
import { readCampaign, readOutbox } from '../campaign-records.ts'
import { addChange } from './campaign-changes.ts'

/** How far a campaign may be to be deleted: nobody got anything of it. */
const deletable: readonly CampaignStatus[] = ['draft', 'approved', 'scheduled']

/**
 * Deletes a campaign that nobody got anything of: it is listed no more, and nothing can be done with it. Its record and history stay, and its id is
 * never given again.
 * @param at ISO time
 * @throws ShoalError campaign/unknown, campaign/deleted; campaign/not-deletable where it is being sent or was
 */
export function deleteCampaign(state: State, id: string, { at, who }: { at: string; who: string }): void {
  state.transaction(() => {
    const { status } = readCampaign(state, id)
    if (!deletable.includes(status) || readOutbox(state, id).length > 0)
      throw new ShoalError('campaign/not-deletable', { campaign: id, status })
    state.change('INSERT INTO deleted_campaigns (campaign, at, who) VALUES (?, ?, ?)', id, at, who)
    addChange(state, id, { at, who, status, what: { is: 'deleted' } })
  })
}

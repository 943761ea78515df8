import type { State } from '../../workspace/state.ts'
import type { Campaign } from '../campaign.ts'
import { readCampaigns } from '../campaign-records.ts'

/** Other campaigns that are still to be sent and go to the same audience, oldest first. */
export const sameAudience = (state: State, { id, audience }: Pick<Campaign, 'id' | 'audience'>): string[] =>
  readCampaigns(state)
    .filter(
      ({ campaign, status }) =>
        campaign.id !== id &&
        campaign.audience.expression === audience.expression &&
        status !== 'sent' &&
        status !== 'measured',
    )
    .map(({ campaign }) => campaign.id)

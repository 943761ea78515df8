import type { Campaign } from '../campaigns/campaign.ts'
import { readCampaigns, readOutbox } from '../campaigns/campaign-records.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { standsOn } from './stands-on.ts'

/** Campaigns still to be sent whose segments are not those that stand, so that they cannot be; oldest first. */
export function leftBehind(workspace: Workspace): Campaign[] {
  const { state } = workspace
  const stands = new Map<string, boolean>()
  const isStanding = (version: string): boolean => {
    const known = stands.get(version) ?? standsOn(workspace, version)
    stands.set(version, known)
    return known
  }
  return readCampaigns(state)
    .filter(({ campaign, status }) => {
      if (status === 'sent' || status === 'measured' || isStanding(campaign.segmentation)) return false
      // Once its mailboxes are fixed a campaign needs no segments.
      return readOutbox(state, campaign.id).length === 0
    })
    .map(({ campaign }) => campaign)
}

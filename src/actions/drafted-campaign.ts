import type { Campaign } from '../campaigns/campaign.ts'
import type { ActionContext } from './define-action.ts'

/** A campaign as it was drafted. @throws ShoalError campaign/unknown */
export async function draftedCampaign({ folder }: ActionContext, campaign: string): Promise<Campaign> {
  const { openWorkspace } = await import('../workspace/workspace.ts')
  const { readCampaign } = await import('../campaigns/campaign-records.ts')
  const { state } = openWorkspace(folder)
  try {
    return readCampaign(state, campaign).campaign
  } finally {
    state.close()
  }
}

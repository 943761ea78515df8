import type { Copy } from '../writing/copy/copy.ts'
import type { ActionContext } from './define-action.ts'

/** The messages of a campaign, one per variant. @throws ShoalError campaign/unknown */
export async function draftedMessages({ folder }: ActionContext, campaign: string): Promise<Copy[]> {
  const { openWorkspace } = await import('../workspace/workspace.ts')
  const { readCampaign } = await import('../campaigns/campaign-records.ts')
  const { state } = openWorkspace(folder)
  try {
    return readCampaign(state, campaign).campaign.variants.map(({ copy }) => copy)
  } finally {
    state.close()
  }
}

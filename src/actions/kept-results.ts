import type { VariantResult } from '../campaigns/results/variant-result.ts'
import type { ActionContext } from './define-action.ts'

/** What past campaigns came to as it is kept, the latest campaign first; nothing is measured. @param campaign the one that is asked for; absent: all */
export async function keptResults({ folder }: ActionContext, campaign: string | undefined): Promise<VariantResult[]> {
  const { openWorkspace } = await import('../workspace/workspace.ts')
  const { readCampaign } = await import('../campaigns/campaign-records.ts')
  const { readResults } = await import('../campaigns/results/result-records.ts')
  const { state } = openWorkspace(folder)
  try {
    if (campaign !== undefined) readCampaign(state, campaign)
    return readResults(state)
      .map(({ result }) => result)
      .filter(({ metric }) => metric === 'orders')
      .filter((result) => campaign === undefined || result.campaign === campaign)
      .toReversed()
  } finally {
    state.close()
  }
}

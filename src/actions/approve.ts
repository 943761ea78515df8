import { z } from 'zod'
import { defineAction } from './define-action.ts'

/** shoal approve C1: a person has read it. */
export const approve = defineAction({
  name: 'approve',
  effect: 'writes',
  positional: 'campaign',
  input: z.strictObject({ campaign: z.string() }),
  output: z.strictObject({ campaign: z.string() }),
  run: async ({ campaign: id }, context) => {
    const { openWorkspace } = await import('../workspace/workspace.ts')
    const { readCampaign, setStatus } = await import('../campaigns/campaign-records.ts')
    const { ShoalError } = await import('../workspace/errors.ts')
    const { state } = openWorkspace(context.folder)
    try {
      return state.transaction(() => {
        const { status } = readCampaign(state, id)
        if (status !== 'draft') throw new ShoalError('campaign/status', { campaign: id, status })
        setStatus(state, id, 'approved')
        return { campaign: id }
      })
    } finally {
      state.close()
    }
  },
})

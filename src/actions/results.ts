import { z } from 'zod'
import { Goal } from '../campaigns/goal.ts'
import { Learning } from '../campaigns/results/learning.ts'
import { defineAction } from './define-action.ts'
import { withEngine } from './with-engine.ts'

/** shoal results C1: measures a campaign against its hold-out and keeps what it taught. */
export const results = defineAction({
  name: 'results',
  effect: 'writes',
  positional: 'campaign',
  input: z.strictObject({ campaign: z.string(), orders: z.string() }),
  output: z.strictObject({
    campaign: z.string(),
    segment: z.string(),
    goal: Goal,
    audience: z.string().describe('as an expression'),
    learning: Learning.optional().describe('absent where an arm is empty'),
    text: z.string().optional().describe('the learning as a sentence'),
  }),
  run: async ({ campaign: id, orders }, context) => {
    const { customersWithOrders } = await import('../campaigns/results/customers-with-orders.ts')
    const { addLearning, readCampaign, readOutbox } = await import('../campaigns/campaign-records.ts')
    const { moveCampaign } = await import('../campaigns/approval/move-campaign.ts')
    const { whoIs } = await import('./who-is.ts')
    const { learningText } = await import('../campaigns/results/learning-text.ts')
    const { measure } = await import('../campaigns/results/measure.ts')
    const { columnsOfConfig } = await import('./columns-of.ts')
    const { languageFor } = await import('./language-for.ts')
    const { configPath } = await import('../workspace/workspace.ts')
    const { ShoalError } = await import('../workspace/errors.ts')
    return withEngine(context, async (workspace, engine) => {
      const { state, config } = workspace
      const { campaign, status } = readCampaign(state, id)
      if (status !== 'sent') throw new ShoalError('campaign/status', { campaign: id, status })
      context.progress('reading')
      const ordered = await customersWithOrders(engine, orders, {
        columns: columnsOfConfig(config.columns, configPath(workspace.folder)),
        rules: config.cleaning,
        currency: config.currency,
      })
      const draft = measure(campaign, readOutbox(state, id), ordered)
      const { segment, goal } = campaign
      const about = { campaign: id, segment, goal, audience: campaign.audience.expression }
      if (draft === undefined) return about
      const learning = state.transaction(() => {
        const at = context.now().toISOString()
        moveCampaign(state, id, 'measured', { at, who: whoIs(workspace, undefined) })
        return addLearning(state, at, draft)
      })
      return { ...about, learning, text: learningText(learning, languageFor(workspace, context)) }
    })
  },
})

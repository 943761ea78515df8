import { z } from 'zod'
import { CodeCounts } from '../campaigns/economics/count-codes.ts'
import { Goal } from '../campaigns/goal.ts'
import { Learning } from '../campaigns/learnings/learning.ts'
import { VariantResult } from '../campaigns/results/variant-result.ts'
import { defineAction } from './define-action.ts'
import { withEngine } from './with-engine.ts'

/** shoal results C1: measures the variants of a campaign against its hold-out and keeps what they taught. It can be measured again. */
export const results = defineAction({
  name: 'results',
  effect: 'writes',
  positional: 'campaign',
  input: z.strictObject({
    campaign: z.string(),
    orders: z.string(),
    days: z.int().min(1).max(365).optional(),
  }),
  output: z.strictObject({
    campaign: z.string(),
    segment: z.string(),
    goal: Goal,
    audience: z.string().describe('as an expression'),
    from: z.string().describe('the day from which orders count, on which the arms were fixed'),
    days: z.int(),
    results: z.array(VariantResult).describe('one per variant; none where there is nothing to compare'),
    texts: z.array(z.string()).describe('the results as sentences'),
    learnings: z.array(Learning).describe('what is believed now of whatever this campaign has a part in'),
    believed: z.array(z.string()).describe('the first of them as sentences'),
    codes: CodeCounts.optional().describe('absent where the file has no column of codes, or none were sent'),
  }),
  run: async ({ campaign: id, orders, days: asked }, context) => {
    const { ordersSince } = await import('../campaigns/results/orders-since.ts')
    const { resultWindow } = await import('../campaigns/results/result-window.ts')
    const { redeemCodes } = await import('../campaigns/results/redeem-codes.ts')
    const { readCampaign, readOutbox } = await import('../campaigns/campaign-records.ts')
    const { keepResults } = await import('../campaigns/results/result-records.ts')
    const { readLearnings } = await import('../campaigns/learnings/read-learnings.ts')
    const { campaignsBehind, learningText } = await import('../campaigns/learnings/learning-text.ts')
    const { toldLearnings } = await import('../campaigns/learnings/learnings-for.ts')
    const { moveCampaign } = await import('../campaigns/approval/move-campaign.ts')
    const { goalRules } = await import('../campaigns/strategy/goal-rules.ts')
    const { whoIs } = await import('./who-is.ts')
    const { resultText } = await import('../campaigns/results/result-text.ts')
    const { measure } = await import('../campaigns/results/measure.ts')
    const { columnsOfConfig } = await import('./columns-of.ts')
    const { languageFor } = await import('./language-for.ts')
    const { configPath } = await import('../workspace/workspace.ts')
    const { ShoalError } = await import('../workspace/errors.ts')
    return withEngine(context, async (workspace, engine) => {
      const { state, config } = workspace
      const { campaign, status } = readCampaign(state, id)
      if (status !== 'sent' && status !== 'measured') throw new ShoalError('campaign/status', { campaign: id, status })
      const days = asked ?? campaign.plan?.days ?? goalRules[campaign.goal].days
      const window = resultWindow(state, id, days, config.delivery.timeZone)
      context.progress('reading')
      const columns = columnsOfConfig(config.columns, configPath(workspace.folder))
      const { cleaning: rules, currency } = config
      const { ordered, codes: used } = await ordersSince(engine, orders, { columns, rules, currency }, window)
      return state.transaction(() => {
        const at = context.now().toISOString()
        const measured = measure(campaign, readOutbox(state, id), ordered, days, window.day)
        keepResults(state, at, measured)
        const { halfLife } = config.campaigns
        const learnings = readLearnings(state, { now: context.now(), halfLife }).filter((learning) =>
          campaignsBehind(learning).includes(id),
        )
        const language = languageFor(workspace, context)
        const codes = used && redeemCodes(state, id, used)
        if (measured.length > 0) moveCampaign(state, id, 'measured', { at, who: whoIs(workspace, undefined) })
        return {
          campaign: id,
          segment: campaign.segment,
          goal: campaign.goal,
          audience: campaign.audience.expression,
          from: window.day,
          days,
          results: measured,
          texts: measured.map((result) => resultText(result, language)),
          learnings,
          believed: toldLearnings(learnings).map((learning) => learningText(learning, language)),
          ...(codes === undefined || codes.issued === 0 ? {} : { codes }),
        }
      })
    })
  },
})

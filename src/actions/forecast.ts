import { z } from 'zod'
import { CampaignNumbers } from '../campaigns/brief/campaign-plan.ts'
import { Channel, Goal } from '../campaigns/goal.ts'
import { Localized } from '../language/language.ts'
import { defineAction } from './define-action.ts'
import { withEngine } from './with-engine.ts'

/** What a campaign that is not drafted yet could bring. */
export const ForecastOutput = z.strictObject({
  goal: Goal,
  segment: z.string(),
  name: Localized.describe('of the audience'),
  customers: z.int(),
  channel: Channel,
  days: z.int().describe('in which orders count'),
  holdout: z.number(),
  currency: z.string().optional(),
  snapshot: z.string(),
  asOf: z.string().optional(),
  numbers: CampaignNumbers.optional().describe('absent where no orders, or too few, are known'),
})
export type ForecastOutput = z.infer<typeof ForecastOutput>

/** shoal forecast --segment S2: what a campaign could bring, with how uncertain that is; nothing is drafted. */
export const forecast = defineAction({
  name: 'forecast',
  effect: 'reads',
  input: z.strictObject({
    segment: z.string().optional(),
    goal: z.string().default('win back').describe('GOAL'),
    holdout: z.number().min(0.01).max(0.5).optional(),
  }),
  output: ForecastOutput,
  run: async ({ segment: said, ...input }, context) => {
    const { currentSegmentation, currentSnapshot } = await import('./current.ts')
    const { foreseenCampaign } = await import('./foreseen-campaign.ts')
    const { segmentNamed } = await import('./segment-named.ts')
    return withEngine(context, async (workspace, engine) => {
      const { step, snapshot } = currentSnapshot(workspace)
      const { segmentation } = currentSegmentation(workspace, step)
      const segment = said === undefined ? {} : { segment: segmentNamed(segmentation, said).id }
      const { goal, audience, plan, ...campaign } = await foreseenCampaign(engine, workspace, context, {
        ...input,
        ...segment,
      })
      return {
        goal,
        segment: campaign.segment,
        name: audience.name,
        customers: audience.customers,
        channel: campaign.channel,
        days: plan?.days ?? 0,
        holdout: campaign.holdout,
        ...(plan?.currency === undefined ? {} : { currency: plan.currency }),
        snapshot: snapshot.id,
        ...(snapshot.asOf === undefined ? {} : { asOf: snapshot.asOf }),
        ...(plan?.numbers === undefined ? {} : { numbers: plan.numbers }),
      }
    })
  },
})

import { z } from 'zod'
import { defineAction } from './define-action.ts'
import { ForecastOutput, forecast } from './forecast.ts'

/** What an effect is found in: in 80 of 100 times that it is there, and at 5 % where it is not, as in a brief. */
const found = { power: 0.8, significance: 0.05 }

/** shoal holdout --segment S2 --effect 2: how large a hold-out must be for an effect to show, and what this audience can show at all. */
export const holdout = defineAction({
  name: 'holdout',
  effect: 'reads',
  input: z.strictObject({
    segment: z.string().optional(),
    goal: z.string().default('win back').describe('GOAL'),
    effect: z.number().positive().max(100).optional().describe('POINTS'),
  }),
  output: z.strictObject({
    campaign: ForecastOutput,
    asked: z
      .strictObject({
        effect: z.number().describe('rise that is to show, as a share of mailboxes'),
        held: z
          .number()
          .optional()
          .describe('smallest share of this audience that must be held out; absent where none is enough'),
        mailboxes: z
          .number()
          .optional()
          .describe('with half of them held out, the fewest that suffice; absent where no number does'),
      })
      .optional()
      .describe('where an effect was asked for'),
  }),
  run: async ({ effect: points, ...input }, context) => {
    const { sizeForRise } = await import('../numerics/power-of-proportions.ts')
    const campaign = await forecast.run(input, context)
    const design = campaign.numbers?.design
    if (points === undefined || design === undefined) return { campaign }
    const effect = points / 100
    const needed = (share: number): number | undefined => sizeForRise(design.baseRate, effect, share, found)
    const held = Array.from({ length: 50 }, (_, index) => (index + 1) / 100).find((share) => {
      const size = needed(share)
      return size !== undefined && Math.ceil(size) <= design.mailboxes
    })
    const half = needed(0.5)
    return {
      campaign,
      asked: {
        effect,
        ...(held === undefined ? {} : { held }),
        ...(half === undefined ? {} : { mailboxes: Math.ceil(half) }),
      },
    }
  },
})

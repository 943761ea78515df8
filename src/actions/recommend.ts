import { z } from 'zod'
import { defineAction } from './define-action.ts'
import { DemandOutput, LookAlikesOutput, RecommendInput, SuggestionsOutput } from './recommend-output.ts'
import { withEngine } from './with-engine.ts'

/** shoal recommend: what customers would buy next, who would want a product, and how much of it. */
export const recommend = defineAction({
  name: 'recommend',
  effect: 'writes',
  input: RecommendInput,
  output: z.strictObject({
    snapshot: z.string(),
    asOf: z.string(),
    suggestions: SuggestionsOutput.optional().describe('absent where only look-alikes or demand were asked for'),
    lookAlikes: LookAlikesOutput.optional(),
    demand: DemandOutput.optional(),
  }),
  run: async (input, context) => {
    const { readPurchases } = await import('../customers/recommendations/purchases.ts')
    const { audienceOf } = await import('./audience-of.ts')
    const { currentSnapshot } = await import('./current.ts')
    const { recommendToAll } = await import('./recommend-to-all.ts')
    const { rankLookAlikes } = await import('./rank-look-alikes.ts')
    const { foreseeFor } = await import('./foresee-for.ts')
    return withEngine(context, async (workspace, engine) => {
      const current = currentSnapshot(workspace)
      const { snapshot, folder } = current
      context.progress('recommending')
      const purchases = await readPurchases(engine, snapshot, folder)
      const audience = await audienceOf(engine, workspace, current, purchases, input.segment)
      const task = { workspace, context, current, purchases, audience }
      const ranks = input.like !== undefined || input.firstCustomers !== undefined
      return {
        snapshot: snapshot.id,
        asOf: snapshot.asOf ?? '',
        ...(ranks || input.demand !== undefined ? {} : { suggestions: await recommendToAll(task, input) }),
        ...(ranks ? { lookAlikes: await rankLookAlikes(task, input) } : {}),
        ...(input.demand === undefined ? {} : { demand: await foreseeFor(task, input.demand) }),
      }
    })
  },
})

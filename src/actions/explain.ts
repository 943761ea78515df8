import { z } from 'zod'
import { CustomerExplanation } from '../questions/explain/customer-explanation.ts'
import { defineAction } from './define-action.ts'
import { withEngine } from './with-engine.ts'

/** shoal explain C17: why a customer is in their segment, and what would move them; for the person at the machine. */
export const explain = defineAction({
  name: 'explain',
  effect: 'reads',
  positional: 'customer',
  input: z.strictObject({ customer: z.string().min(1) }),
  output: CustomerExplanation.extend({ snapshot: z.string(), asOf: z.string().optional() }),
  run: async ({ customer }, context) => {
    const { countedSegmentation } = await import('./counted-segmentation.ts')
    const { currentSnapshot } = await import('./current.ts')
    const { customerValues } = await import('../questions/explain/customer-values.ts')
    const { explainCustomer } = await import('../questions/explain/explain-customer.ts')
    return withEngine(context, async (workspace, engine) => {
      const current = currentSnapshot(workspace)
      const { snapshot, folder } = current
      const { segmentation } = await countedSegmentation(engine, workspace, current)
      const explained = await customerValues(engine, { snapshot, folder, segmentation }, customer)
      return {
        ...explainCustomer(explained, segmentation),
        snapshot: snapshot.id,
        ...(snapshot.asOf === undefined ? {} : { asOf: snapshot.asOf }),
      }
    })
  },
})

import { featureTable } from '../../customers/features/feature-table.ts'
import { fillMissing } from '../../customers/features/fill-missing.ts'
import { valuesOf } from '../../customers/features/values-of.ts'
import type { Segmentation } from '../../customers/segments/segmentation.ts'
import type { Snapshot } from '../../customers/snapshot.ts'
import type { Engine } from '../../engine/engine.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { ExplainedCustomer } from './explain-customer.ts'

/** The features of one customer, missing ones filled as the segmentation fills them. @throws ShoalError explain/unknown-customer */
export async function customerValues(
  engine: Engine,
  { snapshot, folder, segmentation }: { snapshot: Snapshot; folder: string; segmentation: Segmentation },
  customer: string,
): Promise<ExplainedCustomer> {
  const table = await featureTable(engine, snapshot, folder)
  const row = table.customers.indexOf(customer)
  if (row < 0) throw new ShoalError('explain/unknown-customer', { customer })
  const filled = new Map(
    segmentation.scales.map(({ feature }) => [
      feature.id,
      fillMissing(valuesOf(table, feature.id), snapshot.rules.fill).values,
    ]),
  )
  return { customer, figureOf: (feature) => (filled.get(feature) ?? valuesOf(table, feature))[row] ?? Number.NaN }
}

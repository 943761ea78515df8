import { name } from '../../engine/sql.ts'
import type { Catalogue } from '../catalogue/entry.ts'
import { sharedValue } from '../catalogue/share-measures.ts'
import type { AttributeColumns } from '../run/prepare-customers.ts'
import { campaignMeasures } from './campaign-measures.ts'
import { allCustomers, attributeMeasures, featureMeasures, meanOf, shareMeasure } from './customer-measures.ts'
import { attributeDimensions, campaignDimensions, customerDimensions, orderDimensions } from './dimension-sources.ts'
import { type LineMeasure, lineMeasures } from './line-measures.ts'
import type { DimensionSource, MeasureSource, Plan } from './plan.ts'

const ofViews: Record<string, MeasureSource> = {
  'p-alive': meanOf('value.alive', 'value'),
  'lifetime-value': meanOf('value.worth', 'value'),
  'expected-orders': meanOf('value.purchases', 'value'),
  'churn-risk': meanOf('scores.score', 'scores'),
  'purchase-chance': meanOf('scores.score', 'scores'),
  'prediction-score': meanOf('scores.score', 'scores'),
}

const isOfLines = (id: string): id is LineMeasure => Object.hasOwn(lineMeasures, id)

/** What the entries of a catalogue compile to. */
export function buildPlan(catalogue: Catalogue, attributes: AttributeColumns): Plan {
  const features = catalogue.measures
    .filter(({ id }) => !/^share:|:(?:mean|total)$/.test(id))
    .flatMap(({ id }) => featureMeasures(id))
  const ofAttributes = [...attributes].flatMap(([id, { column }]) => attributeMeasures(id, column))
  const columns = [...attributes.keys()]
  const statistics = new Map([...features, ...ofAttributes])
  const sourceOf = (id: string): MeasureSource | undefined => {
    if (id === 'customers') return allCustomers
    const shared = sharedValue(id, columns)
    if (shared !== undefined) return shareMeasure(`u.${name(shared.dimension)}`, shared.value)
    if (isOfLines(id)) return lineMeasures[id]
    return campaignMeasures[id] ?? ofViews[id] ?? statistics.get(id)
  }
  const dimensions = new Map<string, DimensionSource>([
    ...Object.entries({ ...orderDimensions, ...customerDimensions, ...campaignDimensions }),
    ...attributeDimensions(attributes),
    // Placed here so that it can be checked; a query makes it anew with its days.
    ['customer-type', { lines: 'NULL' }],
  ])
  return {
    catalogue,
    measures: new Map(
      catalogue.measures.flatMap(({ id }) => {
        const source = sourceOf(id)
        return source === undefined ? [] : [[id, source] as const]
      }),
    ),
    dimensions: new Map(
      catalogue.dimensions.flatMap(({ id }) => {
        const source = dimensions.get(id)
        return source === undefined ? [] : [[id, source] as const]
      }),
    ),
  }
}

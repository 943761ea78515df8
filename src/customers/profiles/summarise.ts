import { medianInterval } from '../../numerics/median-interval.ts'
import { mean, standardDeviation } from '../../numerics/moments.ts'
import { quartilesOfSorted, sorted } from '../../numerics/quantiles.ts'
import type { FeatureTable } from '../features/feature.ts'
import type { FeatureSummary } from './profile.ts'

/** Summarises each feature over the customers at the given indexes; a feature that none of them has is left out. */
export function summarise(table: FeatureTable, members: Uint32Array): FeatureSummary[] {
  return table.features.flatMap(({ id }, j): FeatureSummary[] => {
    const column = table.columns[j] ?? new Float64Array()
    const values = Float64Array.from(members, (index) => column[index] ?? Number.NaN).filter(
      (value) => !Number.isNaN(value),
    )
    const ascending = sorted(values)
    const quartiles = quartilesOfSorted(ascending)
    const average = mean(values)
    if (quartiles === undefined || average === undefined) return []
    const interval = medianInterval(ascending, 0.99)
    return [
      {
        feature: id,
        customers: values.length,
        filled: table.filled[j] ?? 0,
        mean: average,
        sd: standardDeviation(values) ?? 0,
        median: quartiles.median,
        lowerQuartile: quartiles.lower,
        upperQuartile: quartiles.upper,
        medianLow: interval?.low ?? ascending[0] ?? 0,
        medianHigh: interval?.high ?? ascending.at(-1) ?? 0,
      },
    ]
  })
}

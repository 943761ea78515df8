import { featuresEn, type KnownFeature } from '../../language/en/features.ts'
import type { Localized } from '../../language/language.ts'
import { featuresZh } from '../../language/zh/features.ts'
import { mean, standardDeviation } from '../../numerics/moments.ts'
import { quantile } from '../../numerics/quantiles.ts'
import type { Feature } from '../features/feature.ts'
import { nameByFeatures, nameByOrders } from './names.ts'

/** Names segments by recency, frequency and spend where the segments go by any of them, else by the features in which they stand out. */
export function nameSegments(
  features: readonly Feature[],
  columns: readonly Float64Array[],
  members: readonly (readonly Float64Array[])[],
): Localized[] {
  const at = (id: string): number => features.findIndex((feature) => feature.id === id)
  const places = { recency: at('recency'), frequency: at('frequency'), monetary: at('monetary') }
  if (Object.values(places).some((place) => place >= 0)) {
    const median = (of: readonly Float64Array[], place: number) => quantile(of[place] ?? [], 0.5)
    const levels = (of: readonly Float64Array[]) => ({
      recency: median(of, places.recency),
      frequency: median(of, places.frequency),
      monetary: median(of, places.monetary),
    })
    return nameByOrders(members.map(levels), levels(columns))
  }
  const deviations = members.map((of) =>
    columns.map((column, j) => {
      const sd = standardDeviation(column) ?? 0
      return sd === 0 ? 0 : ((mean(of[j] ?? []) ?? 0) - (mean(column) ?? 0)) / sd
    }),
  )
  return nameByFeatures(features.map(calledBy), deviations)
}

/** What a name calls a feature: a column by its header. */
function calledBy({ id, header }: Feature): Localized {
  const known = id as KnownFeature
  return header === undefined
    ? { en: featuresEn[known].short, zh: featuresZh[known].short }
    : { en: header, zh: header }
}

import type { Segmentation } from '../customers/segments/segmentation.ts'
import type { KnownFeature } from '../language/en/features.ts'
import type { Fact } from './fact.ts'
import type { FigureUnit } from './format.ts'

/** How a feature is measured on a sheet: its unit, the unit it is shown in, and which direction is good for the shop. */
export interface Measure {
  unit: Fact['unit']
  shown: FigureUnit
  better: Fact['better']
}

const known: Record<KnownFeature, Measure> = {
  recency: { unit: 'days', shown: 'days', better: 'lower' },
  frequency: { unit: 'orders', shown: 'orders', better: 'higher' },
  monetary: { unit: 'money', shown: 'money', better: 'higher' },
  tenure: { unit: 'days', shown: 'days', better: 'neither' },
  interpurchase_time: { unit: 'days', shown: 'days', better: 'lower' },
  average_order_value: { unit: 'money', shown: 'money', better: 'higher' },
  items_per_order: { unit: 'items', shown: 'items', better: 'higher' },
  distinct_products: { unit: 'products', shown: 'products', better: 'higher' },
  // The schema has no unit for categories; a reader sees "3 categories" all the same.
  distinct_categories: { unit: 'number', shown: 'categories', better: 'higher' },
  return_rate: { unit: 'rate', shown: 'rate', better: 'lower' },
  discount_share: { unit: 'share', shown: 'share', better: 'neither' },
  weekend_share: { unit: 'share', shown: 'share', better: 'neither' },
  evening_share: { unit: 'share', shown: 'share', better: 'neither' },
  working_hours_share: { unit: 'share', shown: 'share', better: 'neither' },
  morning_share: { unit: 'share', shown: 'share', better: 'neither' },
  top_product_share: { unit: 'share', shown: 'share', better: 'neither' },
  top_category_share: { unit: 'share', shown: 'share', better: 'neither' },
  events: { unit: 'events', shown: 'events', better: 'higher' },
  visits: { unit: 'visits', shown: 'visits', better: 'higher' },
  cart_additions: { unit: 'number', shown: 'number', better: 'higher' },
  interactions: { unit: 'number', shown: 'number', better: 'higher' },
  time_spent: { unit: 'minutes', shown: 'minutes', better: 'higher' },
  inactivity: { unit: 'days', shown: 'days', better: 'lower' },
  reviews: { unit: 'reviews', shown: 'reviews', better: 'higher' },
  average_score: { unit: 'score', shown: 'score', better: 'higher' },
  latest_score: { unit: 'score', shown: 'score', better: 'higher' },
}

const isKnown = (feature: string): feature is KnownFeature => Object.hasOwn(known, feature)

/** How a feature is measured; an attribute as the segmentation has it, else as a plain number. */
export function measureOf(feature: string, segmentation: Segmentation): Measure {
  if (isKnown(feature)) return known[feature]
  const own = segmentation.scales.find((scale) => scale.feature.id === feature)?.feature
  return { unit: own?.unit ?? 'number', shown: own?.unit ?? 'number', better: own?.better ?? 'neither' }
}

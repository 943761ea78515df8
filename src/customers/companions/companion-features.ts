import { attributeFeatures } from '../features/attribute-features.ts'
import type { Feature } from '../features/feature.ts'
import type { Companion, CompanionKind } from './companion.ts'
import type { EventGroup } from './event-groups.ts'

/** A feature of events or reviews: how to compute it. */
export interface CompanionFeature extends Feature {
  source: 'events' | 'reviews' | 'attribute'
  /** The table that it is computed from. */
  table: CompanionKind
  /** SQL over companionTotals, joined to customers of whom some have none. */
  sql: string
}

const feature = (
  source: 'events' | 'reviews',
  id: string,
  unit: Feature['unit'],
  better: Feature['better'],
  skewed: boolean,
  sql: string,
): CompanionFeature => ({ id, unit, source, table: source, skewed, better, sql })

/**
 * The features that a table of events, reviews or people has. A customer without a row has none of each count, and no day, score or trait.
 * @param asOf SQL of the day from which recency counts
 */
export function companionFeatures({ kind, reading, types }: Companion, asOf: string): CompanionFeature[] {
  if (kind === 'people')
    return attributeFeatures(reading).map(({ column, distinct: _distinct, ...own }) => ({
      ...own,
      source: 'attribute' as const,
      table: kind,
      sql: column,
    }))
  if (kind === 'reviews') {
    return [
      feature(kind, 'reviews', 'reviews', 'higher', true, 'coalesce(reviews, 0)'),
      feature(kind, 'average_score', 'score', 'higher', false, 'score_sum / reviews'),
      feature(kind, 'latest_score', 'score', 'higher', false, 'last_score'),
    ]
  }
  const groups = new Set<EventGroup>(types.map(({ group }) => group))
  const counted = (group: EventGroup, id: string, unit: Feature['unit']): CompanionFeature[] =>
    groups.has(group) ? [feature(kind, id, unit, 'higher', true, `coalesce(${id}, 0)`)] : []
  return [
    // Where the files hold one kind of event alone, all events are those.
    ...(groups.size === 1 && !groups.has('other')
      ? []
      : [feature(kind, 'events', 'events', 'higher', true, 'coalesce(events, 0)')]),
    ...counted('visit', 'visits', 'visits'),
    ...counted('cart', 'cart_additions', 'number'),
    ...counted('interaction', 'interactions', 'number'),
    ...(reading.mapping.duration === undefined
      ? []
      : [feature(kind, 'time_spent', 'minutes', 'higher', true, 'coalesce(seconds, 0) / 60')]),
    feature(
      kind,
      'inactivity',
      'days',
      'lower',
      true,
      `CASE WHEN last_event IS NOT NULL THEN greatest(0, date_diff('day', last_event::DATE, ${asOf})) END`,
    ),
  ]
}

/** The ids of all features of events and reviews. */
export const companionFeatureIds: readonly string[] = [
  'events',
  'visits',
  'cart_additions',
  'interactions',
  'time_spent',
  'inactivity',
  'reviews',
  'average_score',
  'latest_score',
]

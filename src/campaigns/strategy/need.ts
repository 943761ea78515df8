import { z } from 'zod'
import type { Bounds } from './bounds.ts'

/** What a goal asks of those whom it is for. */
export const NeedName = z.enum([
  'silent',
  'overdue',
  'not-lost',
  'around',
  'valuable',
  'top',
  'once',
  'again',
  'small-orders',
])
export type NeedName = z.infer<typeof NeedName>

/** Features of orders that needs look at. */
export const NeedFeature = z.enum(['recency', 'frequency', 'monetary', 'average_order_value'])
export type NeedFeature = z.infer<typeof NeedFeature>

/** How a customer’s figure must stand to a limit. */
export type Operator = '>' | '>=' | '<=' | '<' | '='

/** A need as a condition: of a segment its typical customer must meet it, of an audience made to measure every customer. */
export interface Need {
  feature: NeedFeature
  operator: Operator
  /** Undefined where the data do not tell. */
  limit: (bounds: Bounds) => number | undefined
}

/** Every need: one line of docs/campaigns.md each. */
export const needs: Record<NeedName, Need> = {
  silent: { feature: 'recency', operator: '>', limit: ({ longInterval }) => longInterval },
  overdue: { feature: 'recency', operator: '>', limit: ({ usualInterval }) => usualInterval },
  'not-lost': { feature: 'recency', operator: '<=', limit: ({ longInterval }) => longInterval && 2 * longInterval },
  around: { feature: 'recency', operator: '<=', limit: ({ longInterval }) => longInterval },
  valuable: { feature: 'monetary', operator: '>=', limit: ({ spend }) => spend },
  top: { feature: 'monetary', operator: '>=', limit: ({ highSpend }) => highSpend },
  once: { feature: 'frequency', operator: '=', limit: () => 1 },
  again: { feature: 'frequency', operator: '>=', limit: () => 2 },
  'small-orders': { feature: 'average_order_value', operator: '<', limit: ({ orderValue }) => orderValue },
}

/** Whether a figure meets a condition; one that is not known does not. */
export function meets(value: number, operator: Operator, limit: number): boolean {
  switch (operator) {
    case '>':
      return value > limit
    case '>=':
      return value >= limit
    case '<=':
      return value <= limit
    case '<':
      return value < limit
    case '=':
      return value === limit
  }
}

import type { CopyAngle } from '../../writing/copy/copy.ts'
import type { Goal } from '../goal.ts'
import type { NeedName } from './need.ts'

/** By which rule products are chosen. */
export type ProductRule = 'favourites' | 'suggested' | 'stock' | 'asked' | 'none'

/** What the strategy does for a goal. */
export interface GoalRules {
  /** All of them must hold of whom the campaign is for. */
  needs: readonly NeedName[]
  products: ProductRule
  /** Discounts that are weighed against none, as shares of an order, with the order value from which they count. */
  depths: readonly number[]
  /** Whether a discount counts from an order value above the usual one on. */
  minimum: boolean
  /** Angles that serve the goal, the best first; those that the facts of the audience do not license are passed over. */
  angles: readonly CopyAngle[]
  /** How many days from the last message on orders count. */
  days: number
}

const usual = [0.05, 0.1, 0.15, 0.2]

/** The strategy of every goal, as data: docs/campaigns.md is printed from here. */
export const goalRules: Record<Goal, GoalRules> = {
  'win-back': {
    needs: ['silent', 'valuable'],
    products: 'favourites',
    depths: usual,
    minimum: false,
    angles: ['invitation', 'arrivals', 'service', 'favourites'],
    days: 30,
  },
  'second-purchase': {
    needs: ['once', 'around'],
    products: 'suggested',
    depths: usual,
    minimum: false,
    angles: ['thanks', 'favourites', 'service', 'arrivals'],
    days: 30,
  },
  'order-value': {
    needs: ['again', 'around', 'small-orders'],
    products: 'suggested',
    depths: usual,
    minimum: true,
    angles: ['favourites', 'arrivals', 'restock'],
    days: 30,
  },
  reward: { needs: ['top', 'around'], products: 'none', depths: [], minimum: false, angles: ['thanks'], days: 30 },
  launch: {
    needs: ['again', 'around'],
    products: 'asked',
    depths: [],
    minimum: false,
    angles: ['arrivals'],
    days: 14,
  },
  'clear-stock': {
    needs: ['around'],
    products: 'stock',
    depths: [...usual, 0.3],
    minimum: false,
    angles: ['favourites', 'arrivals', 'invitation'],
    days: 30,
  },
  'prevent-churn': {
    needs: ['again', 'overdue', 'not-lost', 'valuable'],
    products: 'favourites',
    depths: usual,
    minimum: false,
    angles: ['service', 'restock', 'thanks', 'arrivals'],
    days: 30,
  },
  'cross-sell': {
    needs: ['again', 'around'],
    products: 'suggested',
    depths: usual,
    minimum: false,
    angles: ['favourites', 'arrivals'],
    days: 30,
  },
}

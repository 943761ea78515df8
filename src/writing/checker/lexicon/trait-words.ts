/**
 * A claim about what customers are like, and the facts that license it: comparisons by the beginning of the fact’s id,
 * or a test of a level. With no licence at all no fact of Shoal’s can bear it out.
 */
export interface TraitWord {
  pattern: RegExp
  licence: readonly Licence[]
  /** Said of the range in text for customers: it praises the shop. */
  ofShop?: true
}

export interface Licence {
  of: string
  relation?: 'higher' | 'lower'
  /** A level that does without comparison: at least, at most. */
  from?: number
  to?: number
}

/** Licences that several traits share. */
export const licences = {
  often: [
    { of: 'frequency.', relation: 'higher' },
    { of: 'interpurchase_time.', relation: 'lower' },
  ],
  seldom: [
    { of: 'frequency.', relation: 'lower' },
    { of: 'interpurchase_time.', relation: 'higher' },
    { of: 'frequency.median', to: 1 },
  ],
  // Orders are counted, devotion is not: a forecast alone comes near it.
  loyal: [{ of: 'still_buying.', relation: 'higher' }],
  stays: [{ of: 'still_buying.' }, { of: 'predicted.' }],
  bigSpend: [
    { of: 'monetary.', relation: 'higher' },
    { of: 'lifetime_value.', relation: 'higher' },
    { of: 'revenue.share', relation: 'higher' },
  ],
  smallSpend: [
    { of: 'monetary.', relation: 'lower' },
    { of: 'lifetime_value.', relation: 'lower' },
    { of: 'revenue.share', relation: 'lower' },
  ],
  bigBasket: [
    { of: 'average_order_value.', relation: 'higher' },
    { of: 'items_per_order.', relation: 'higher' },
  ],
  smallBasket: [
    { of: 'average_order_value.', relation: 'lower' },
    { of: 'items_per_order.', relation: 'lower' },
  ],
  bulk: [
    { of: 'items_per_order.', relation: 'higher' },
    { of: 'items_per_order.median', from: 100 },
  ],
  recent: [
    { of: 'recency.', relation: 'lower' },
    { of: 'inactivity.', relation: 'lower' },
    { of: 'visits.', relation: 'higher' },
  ],
  gone: [
    { of: 'attribute:Churn' },
    { of: 'recency.', relation: 'higher' },
    { of: 'inactivity.', relation: 'higher' },
    { of: 'still_buying.', relation: 'lower' },
  ],
  atRisk: [
    { of: 'recency.', relation: 'higher' },
    { of: 'still_buying.', relation: 'lower' },
    { of: 'predicted.', relation: 'higher' },
    { of: 'attribute:Churn', relation: 'higher' },
    { of: 'interpurchase_time.' },
  ],
  new: [{ of: 'tenure.', relation: 'lower' }],
  longStanding: [
    { of: 'tenure.', relation: 'higher' },
    { of: 'attribute:tenure', relation: 'higher' },
    { of: 'attribute:Contract:Month-to-month', relation: 'lower' },
  ],
  discount: [{ of: 'discount_share.', relation: 'higher' }],
  wide: [
    { of: 'distinct_products.', relation: 'higher' },
    { of: 'distinct_categories.', relation: 'higher' },
    { of: 'top_product_share.', relation: 'lower' },
  ],
  narrow: [
    { of: 'distinct_products.', relation: 'lower' },
    { of: 'distinct_categories.', relation: 'lower' },
    { of: 'top_product_share.', relation: 'higher' },
  ],
  returns: [{ of: 'return_rate.', relation: 'higher' }],
  keeps: [{ of: 'return_rate.', relation: 'lower' }],
  weekend: [
    { of: 'weekend_share.', relation: 'higher' },
    { of: 'weekday:6', relation: 'higher' },
    { of: 'weekday:7', relation: 'higher' },
  ],
  evening: [
    { of: 'evening_share.', relation: 'higher' },
    { of: 'daytime:evening', relation: 'higher' },
  ],
  morning: [
    { of: 'morning_share.', relation: 'higher' },
    { of: 'daytime:morning', relation: 'higher' },
  ],
  office: [
    { of: 'working_hours_share.', relation: 'higher' },
    { of: 'working_hours_share.', from: 0.5 },
  ],
  satisfied: [
    { of: 'average_score.', relation: 'higher' },
    { of: 'latest_score.', relation: 'higher' },
  ],
  unhappy: [
    { of: 'average_score.', relation: 'lower' },
    { of: 'latest_score.', relation: 'lower' },
    { of: 'return_rate.', relation: 'higher' },
  ],
  once: [{ of: 'frequency.median', to: 1 }],
  never: [],
} as const satisfies Record<string, readonly Licence[]>

/** How a feature is called, in full and in a narrow column, and what it means exactly. */
export interface FeatureText {
  label: string
  short: string
  definition: string
}

/** Every feature that Shoal computes, in English. */
export const featuresEn = {
  recency: {
    label: 'days since the last order',
    short: 'recency',
    definition: 'Recency: whole days from the customer’s last order to the as-of date. Lower is more recent.',
  },
  frequency: {
    label: 'orders',
    short: 'orders',
    definition: 'Frequency: how many different orders the customer placed in the period.',
  },
  monetary: {
    label: 'net spend',
    short: 'spend',
    definition: 'Monetary value: what the customer paid in the period, returns and cancellations taken off.',
  },
  tenure: {
    label: 'days since the first order',
    short: 'tenure',
    definition: 'Tenure: whole days from the customer’s first order to the as-of date.',
  },
  interpurchase_time: {
    label: 'days between orders',
    short: 'order interval',
    definition:
      'Interpurchase time: mean number of days from one order to the next. Only customers with at least two orders have one.',
  },
  average_order_value: {
    label: 'average order value',
    short: 'order value',
    definition: 'Average order value: the customer’s net spend divided by the customer’s number of orders.',
  },
  items_per_order: {
    label: 'items per order',
    short: 'items per order',
    definition: 'Items per order: the quantity bought divided by the number of orders.',
  },
  distinct_products: {
    label: 'different products bought',
    short: 'products',
    definition:
      'Different products: how many different products the customer bought in the period and did not return altogether.',
  },
  distinct_categories: {
    label: 'different categories bought',
    short: 'categories',
    definition: 'Different categories: from how many product categories the customer bought in the period.',
  },
  return_rate: {
    label: 'return rate',
    short: 'returns',
    definition:
      'Return rate: quantity returned or cancelled, divided by the quantity bought. What was paid back counts as that share of the pieces.',
  },
  discount_share: {
    label: 'share of the price taken off by discounts',
    short: 'discount',
    definition:
      'Discount share: all discounts of the customer, divided by what the purchases would have cost without them.',
  },
  weekend_share: {
    label: 'share of orders at the weekend',
    short: 'weekend',
    definition: 'Weekend share: the share of the customer’s orders placed on a Saturday or Sunday.',
  },
  evening_share: {
    label: 'share of orders in the evening',
    short: 'evening',
    definition: 'Evening share: the share of the customer’s orders placed from 18:00 until midnight.',
  },
  working_hours_share: {
    label: 'share of orders in working hours',
    short: 'working hours',
    definition: 'Working-hours share: the share of the customer’s orders placed on a weekday between 09:00 and 17:00.',
  },
  morning_share: {
    label: 'share of orders in the morning',
    short: 'morning',
    definition: 'Morning share: the share of the customer’s orders placed from 06:00 until noon.',
  },
  top_product_share: {
    label: 'share of spend on the favourite product',
    short: 'top product',
    definition:
      'Top-product share: the share of the customer’s spend that went to the product on which the customer spent most.',
  },
  top_category_share: {
    label: 'share of spend in the favourite category',
    short: 'top category',
    definition:
      'Top-category share: the share of the customer’s spend that went to the category in which the customer spent most.',
  },
  events: {
    label: 'recorded events',
    short: 'events',
    definition: 'Events: how many events of any kind are recorded for the customer.',
  },
  visits: {
    label: 'visits',
    short: 'visits',
    definition: 'Visits: how many visits or views are recorded for the customer.',
  },
  cart_additions: {
    label: 'times put into the cart',
    short: 'cart',
    definition: 'Cart: how often the customer put something into the cart or began a checkout, bought or not.',
  },
  interactions: {
    label: 'likes, shares and comments',
    short: 'interactions',
    definition: 'Interactions: how often the customer liked, saved, shared or commented on something.',
  },
  time_spent: {
    label: 'minutes spent',
    short: 'time spent',
    definition: 'Time spent: the durations of all recorded events of the customer, in minutes.',
  },
  inactivity: {
    label: 'days since the last event',
    short: 'inactivity',
    definition:
      'Inactivity: whole days from the customer’s last recorded event to the as-of date. Customers without one have none.',
  },
  reviews: {
    label: 'reviews given',
    short: 'reviews',
    definition: 'Reviews: how many scores the customer gave.',
  },
  average_score: {
    label: 'score given on average',
    short: 'score',
    definition: 'Average score: the mean of all scores that the customer gave. Customers without one have none.',
  },
  latest_score: {
    label: 'latest score given',
    short: 'latest score',
    definition: 'Latest score: what the customer gave last. Customers without one have none.',
  },
} satisfies Record<string, FeatureText>

/** The features that have a text; an attribute of the input is called by its own header instead. */
export type KnownFeature = keyof typeof featuresEn

/** The definition of a column of the input that Shoal took as a feature. */
export const attributeDefinitionEn = (header: string): string => `The column ${header} of the input, as it came.`

/** A unit as the display of a figure names it. */
type DisplayUnit =
  | 'days'
  | 'orders'
  | 'items'
  | 'products'
  | 'categories'
  | 'customers'
  | 'hours'
  | 'minutes'
  | 'visits'
  | 'events'
  | 'reviews'
  | 'score'

/** The words around figures: what a language needs to show a fact. */
export interface FactWords {
  /** A figure with its unit; `one` is true where the figure reads exactly 1. */
  unit: Record<DisplayUnit, (figure: string, one: boolean) => string>
  points: (figure: string, one: boolean) => string
  times: (figure: string) => string
  percentHigher: (figure: string) => string
  percentLower: (figure: string) => string
  above: (difference: string) => string
  below: (difference: string) => string
  median: (label: string) => string
  mean: (label: string) => string
  upperQuartile: Record<'interpurchase_time' | 'tenure', string>
  customers: string
  customersShare: string
  orders: string
  revenue: string
  revenueShare: string
  ofAllCustomers: string
  /** What “all customers” means on the sheets of one group. @param customers how many, with the unit */
  allOfGroup: (label: string, customers: string) => string
  ofAllRevenue: string
  ofSegmentCustomers: string
  ofSegmentOrders: string
  ofOrders: string
  ofSpend: string
  ofItems: string
  ofPrice: string
  buys: (product: string) => string
  suggested: (product: string) => string
  other: string
  notKnown: string
  dimensions: Record<string, string>
  weekdays: readonly string[]
  daytimes: Record<string, string>
}

const plural =
  (singular: string, many: string) =>
  (figure: string, one: boolean): string =>
    `${figure} ${one ? singular : many}`

/** The words around figures in English. */
export const factsEn: FactWords = {
  unit: {
    days: plural('day', 'days'),
    orders: plural('order', 'orders'),
    items: plural('item', 'items'),
    products: plural('product', 'products'),
    categories: plural('category', 'categories'),
    customers: plural('customer', 'customers'),
    hours: plural('hour', 'hours'),
    minutes: plural('minute', 'minutes'),
    visits: plural('visit', 'visits'),
    events: plural('event', 'events'),
    reviews: plural('review', 'reviews'),
    score: (figure) => figure,
  },
  points: plural('point', 'points'),
  times: (figure) => `${figure} times the figure of all customers`,
  percentHigher: (figure) => `${figure} higher than the figure of all customers`,
  percentLower: (figure) => `${figure} lower than the figure of all customers`,
  above: (difference) => `${difference} above all customers`,
  below: (difference) => `${difference} below all customers`,
  median: (label) => `${label} (median)`,
  mean: (label) => `${label} (mean)`,
  upperQuartile: {
    interpurchase_time: 'days between orders that a quarter of those who order again exceed',
    tenure: 'days since the first order that a quarter of them exceed',
  },
  customers: 'customers',
  customersShare: 'share of all customers',
  orders: 'orders',
  revenue: 'revenue',
  revenueShare: 'share of revenue',
  ofAllCustomers: 'all customers',
  allOfGroup: (label, customers) => `“All customers” means the ${customers} of this group here (${label}).`,
  ofAllRevenue: 'the revenue of all customers',
  ofSegmentCustomers: 'the segment’s customers',
  ofSegmentOrders: 'the segment’s orders',
  ofOrders: 'a customer’s orders',
  ofSpend: 'a customer’s spend',
  ofItems: 'the items a customer bought',
  ofPrice: 'the full price of a customer’s purchases',
  buys: (product) => product,
  suggested: (product) => `${product}, suggested as a next purchase`,
  other: 'other',
  notKnown: 'not known',
  dimensions: {
    country: 'country',
    category: 'category',
    weekday: 'weekday',
    daytime: 'time of day',
    tier: 'value tier',
  },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  daytimes: { morning: 'morning', afternoon: 'afternoon', evening: 'evening', night: 'night' },
}

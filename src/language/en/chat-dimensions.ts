import type { EntryText } from './chat-entry-text.ts'

/** Dimensions that have a name of their own; a column of customers is called by its header. */
export type NamedDimension = keyof typeof dimensionsEn

/** The words for every named dimension, in English. */
export const dimensionsEn = {
  segment: {
    label: 'segment',
    synonyms: [
      'segments',
      'customer segment',
      'customer segments',
      'cluster',
      'clusters',
      'customer group',
      'customer groups',
      'audience',
    ],
    definition: 'Segment: the groups that "shoal segment" found; each customer is in one.',
  },
  'rfm-cell': {
    label: 'RFM group',
    synonyms: ['rfm groups', 'rfm cell', 'rfm cells', 'rfm segment', 'rfm segments', 'rfm', 'rfm score', 'rfm class'],
    definition: 'RFM group: the customary groups by scores of recency and frequency.',
  },
  'value-tier': {
    label: 'value tier',
    synonyms: ['value tiers', 'tier', 'tiers', 'value class', 'value group', 'value level', 'customer tier'],
    definition: 'Value tier: high, potential, lapsed or low, by the lifetime value and the revenue so far.',
  },
  country: {
    label: 'country',
    synonyms: ['countries', 'market', 'markets', 'nation', 'nations', 'geography', 'region', 'regions', 'location'],
    definition:
      'Country: that of the order; for figures of customers (recency, lifetime value, …) the one on most of a customer’s lines.',
  },
  product: {
    label: 'product',
    synonyms: [
      'products',
      'article',
      'articles',
      'item',
      'sku',
      'skus',
      'goods',
      'best sellers',
      'bestsellers',
      'merchandise',
    ],
    definition: 'Product: by its code; the name is the one on most of its lines.',
  },
  category: {
    label: 'category',
    synonyms: [
      'categories',
      'product category',
      'product categories',
      'department',
      'departments',
      'product group',
      'product type',
    ],
    definition: 'Category: that of the product on the line of the order.',
  },
  cohort: {
    label: 'first-order month',
    synonyms: [
      'cohort',
      'cohorts',
      'acquisition month',
      'joining month',
      'month of first order',
      'first purchase month',
      'acquisition cohort',
    ],
    definition: 'Cohort: the month of the customer’s first order.',
  },
  year: {
    label: 'year',
    synonyms: ['years', 'yearly', 'annual', 'annually', 'per year', 'year by year', 'calendar year'],
    definition: 'Calendar year of the order or return.',
  },
  quarter: {
    label: 'quarter',
    synonyms: ['quarters', 'quarterly', 'per quarter', 'quarter by quarter'],
    definition: 'Calendar quarter of the order or return.',
  },
  month: {
    label: 'month',
    synonyms: ['months', 'monthly', 'per month', 'month by month', 'calendar month'],
    definition: 'Calendar month of the order or return.',
  },
  week: {
    label: 'week',
    synonyms: ['weeks', 'weekly', 'per week', 'week by week', 'calendar week'],
    definition: 'Calendar week (ISO 8601, from Monday) of the order or return.',
  },
  day: {
    label: 'day',
    synonyms: ['days', 'daily', 'per day', 'day by day', 'date', 'dates'],
    definition: 'Day of the order or return.',
  },
  weekday: {
    label: 'weekday',
    synonyms: ['weekdays', 'day of the week', 'day of week', 'days of the week'],
    definition: 'Day of the week of the order or return.',
  },
  hour: {
    label: 'hour of the day',
    synonyms: ['hour', 'hours', 'hourly', 'time of day', 'time of the day', 'o’clock'],
    definition: 'Hour of the order or return, as the data write it: 9 is from 9:00 to 9:59.',
  },
  'customer-type': {
    label: 'new or returning customers',
    synonyms: [
      'new vs returning',
      'new versus returning',
      'new or returning',
      'customer type',
      'new and returning',
      'new and existing',
    ],
    definition: 'New customers placed their first order of all in the days asked for; returning ones before.',
  },
  campaign: {
    label: 'campaign',
    synonyms: ['campaigns', 'mailing', 'mailings'],
    definition: 'Campaign: by its id, of those that were measured.',
  },
  channel: {
    label: 'channel',
    synonyms: ['channels', 'medium', 'media'],
    definition: 'Channel of the campaign: e-mail, push, text message.',
  },
} as const satisfies Record<string, EntryText>

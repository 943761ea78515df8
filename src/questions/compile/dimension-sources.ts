import { name } from '../../engine/sql.ts'
import type { AttributeColumns } from '../run/prepare-customers.ts'
import type { DimensionSource } from './plan.ts'

const ofCustomers = (column: string, more: Pick<DimensionSource, 'extra'> = {}): DimensionSource => ({
  lines: column,
  customers: column,
  ...more,
})
const ofLines = (column: string): DimensionSource => ({ lines: column })

/** Where dimensions of orders come from; `customer-type` depends on the days asked for and is made with the query. */
export const orderDimensions: Record<string, DimensionSource> = {
  country: { lines: 'l.country', customers: 'u.country' },
  product: { lines: 'l.product', ofLines: true, type: 'ask_product' },
  category: { lines: 'l.category', ofLines: true, type: 'ask_category' },
  cohort: ofCustomers('u.cohort'),
  year: ofLines('l.year'),
  quarter: ofLines('l.quarter'),
  month: ofLines('l.month'),
  week: ofLines('l.week'),
  day: ofLines('l.day'),
  weekday: ofLines('l.weekday'),
  hour: ofLines('l.hour'),
}

/** Where dimensions of customers come from, beside their attributes. */
export const customerDimensions: Record<string, DimensionSource> = {
  segment: ofCustomers('u.segment'),
  'rfm-cell': ofCustomers('u.rfm'),
  'value-tier': ofCustomers('value.tier', { extra: 'value' }),
}

export const campaignDimensions: Record<string, DimensionSource> = {
  campaign: { campaigns: 'v.campaign' },
  channel: { campaigns: 'v.channel' },
}

/** The dimensions of attributes, by their ids. */
export const attributeDimensions = (columns: AttributeColumns): [string, DimensionSource][] =>
  [...columns.keys()].map((id) => [id, ofCustomers(`u.${name(id)}`)])

/** New are those whose first order of all lies in the days asked for. @param from first of them, as SQL */
export const customerType = (from: string): DimensionSource =>
  ofLines(`CASE WHEN u.first_day >= ${from} THEN 'new' WHEN u.first_day IS NOT NULL THEN 'returning' END`)

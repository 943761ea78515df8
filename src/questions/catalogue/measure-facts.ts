import type { NamedMeasure } from '../../language/en/chat-catalogue.ts'
import type { Measure } from './entry.ts'

type Facts = Omit<Measure, 'id' | 'label' | 'synonyms' | 'definition'>

const line = (
  unit: Measure['unit'],
  kind: Measure['kind'],
  better: Measure['better'],
  additive = kind === 'total',
): Facts => ({ grain: 'line', unit, kind, additive, better, timed: true })
const customer = (unit: Measure['unit'], kind: Measure['kind'], better: Measure['better']): Facts => ({
  grain: 'customer',
  unit,
  kind,
  additive: kind === 'count',
  better,
  timed: false,
})
const campaign = (unit: Measure['unit'], kind: Measure['kind']): Facts => ({
  grain: 'campaign',
  unit,
  kind,
  additive: kind === 'count' || kind === 'total',
  better: 'higher',
  timed: false,
})

/** What sort of figure each named measure is. Distinct customers, orders and products of parts do not add up where one is in several parts. */
export const measureFacts: Record<NamedMeasure, Facts> = {
  customers: customer('customers', 'count', 'higher'),
  buyers: line('customers', 'count', 'higher'),
  'new-customers': line('customers', 'count', 'higher'),
  orders: line('orders', 'count', 'higher'),
  units: line('items', 'total', 'higher'),
  'returned-units': line('items', 'total', 'lower'),
  revenue: line('money', 'total', 'higher'),
  'gross-revenue': line('money', 'total', 'higher'),
  'returned-revenue': line('money', 'total', 'lower'),
  'return-rate': line('share', 'rate', 'lower'),
  'average-order-value': line('money', 'mean', 'higher'),
  'orders-per-customer': line('orders', 'mean', 'higher'),
  'revenue-per-customer': line('money', 'mean', 'higher'),
  'units-per-order': line('items', 'mean', 'higher'),
  'price-per-unit': line('money', 'mean', 'neither'),
  'repeat-rate': line('share', 'rate', 'higher'),
  products: line('products', 'count', 'neither'),
  margin: line('money', 'total', 'higher'),
  'margin-rate': line('share', 'rate', 'higher'),
  'discount-share': line('share', 'rate', 'neither'),
  'p-alive': customer('share', 'mean', 'higher'),
  'lifetime-value': customer('money', 'mean', 'higher'),
  'expected-orders': customer('number', 'mean', 'higher'),
  'churn-risk': customer('share', 'mean', 'lower'),
  'purchase-chance': customer('share', 'mean', 'higher'),
  'prediction-score': customer('number', 'mean', 'neither'),
  sent: campaign('customers', 'count'),
  'response-rate': campaign('share', 'rate'),
  lift: campaign('points', 'mean'),
  'incremental-revenue': campaign('money', 'total'),
}

/** A figure of the catalogue as what it tells: sums over customers, each in a family of figures that can be held against each other. */
export interface ToldBase {
  /** The measure that says what a customer adds: `revenue`; the count of customers themselves: `customers`. */
  measure: string
  family: string
}

const base = (measure: string, family: string): ToldBase => ({ measure, family })
const revenue = base('revenue', 'money')
const gross = base('gross-revenue', 'money')
const returned = base('returned-revenue', 'money')
const buyers = base('buyers', 'people')
const orders = base('orders', 'orders')
const units = base('units', 'items')

const bases: Record<string, readonly ToldBase[]> = {
  customers: [base('customers', 'people')],
  buyers: [buyers],
  'new-customers': [base('new-customers', 'people')],
  orders: [orders],
  units: [units],
  'returned-units': [base('returned-units', 'items')],
  revenue: [revenue],
  'gross-revenue': [gross],
  'returned-revenue': [returned],
  'return-rate': [returned, gross],
  'average-order-value': [revenue, orders],
  'orders-per-customer': [orders, buyers],
  'revenue-per-customer': [revenue, buyers],
  'units-per-order': [units, orders],
  'price-per-unit': [gross, units],
  'repeat-rate': [base('repeat-buyers', 'people'), buyers],
  margin: [base('margin', 'margin')],
  'margin-rate': [base('margin', 'margin'), revenue],
  'discount-share': [base('discount', 'money'), gross],
  products: [base('buyers', 'products')],
  // A mean of what customers spent or how often they ordered tells, with their count, what all of them did.
  'monetary:mean': [base('monetary:mean', 'money'), base('customers', 'people')],
  'frequency:mean': [base('frequency:mean', 'orders'), base('customers', 'people')],
}

/**
 * What a measure tells. A ratio is taken to tell both its parts, since with a count beside it it does. A measure of customers tells its sum (a median: who is in the group) and how many they
 * are; those that are not named above are of this kind.
 */
export function basesOf(measure: string): readonly ToldBase[] {
  const named = bases[measure]
  if (named !== undefined) return named
  // Who has a value is a count of people, and a mean tells the same sum as the total.
  const sum = measure.replace(/^(attribute:.*):total$/, '$1:mean')
  const family = measure.startsWith('share:') ? 'people' : `feature:${sum}`
  return [base(sum, family), base('customers', 'people')]
}

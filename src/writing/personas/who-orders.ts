import type { Fact } from '../../facts/fact.ts'
import { isHigher, isLower, type Reading } from './reading.ts'
import { type Statement, stateFact, stateWith } from './statement.ts'

/** How large the segment is, and whether its revenue is out of proportion to its size. */
export function sizeStatement(reading: Reading): Statement | undefined {
  const customers = reading.fact('customers')
  const customersShare = reading.fact('customers.share')
  const revenueShare = reading.fact('revenue.share')
  if (customers === undefined || customersShare === undefined) return undefined
  const facts = { customers, customersShare, revenueShare }
  if (revenueShare === undefined) return stateWith('size.count', reading.language, facts)
  if (revenueShare.value <= 0) return stateWith('size.count', reading.language, facts)
  const ratio = revenueShare.value / customersShare.value
  const key = ratio >= 1.25 ? 'size.outsized' : ratio <= 0.8 ? 'size.undersized' : 'size.even'
  return stateWith(key, reading.language, facts)
}

/** Recency, frequency and spend of the typical customer, beside those of all customers. */
export function coreStatements(reading: Reading): { statement: Statement; marked: boolean }[] {
  const core = [
    ['recency', reading.typical('recency')],
    ['frequency', reading.typical('frequency')],
    ['monetary', reading.typical('monetary')],
  ] as const
  return core.flatMap(([key, fact]) => {
    if (fact?.all === undefined) return []
    const { language } = reading
    if (key === 'monetary' && fact.value <= 0)
      return [{ statement: stateFact('monetary.negative', fact, language), marked: true }]
    const relation = fact.comparison?.relation ?? 'none'
    // Two figures that read alike say nothing.
    if (relation === 'none' && fact.display[language] === fact.all.display[language]) return []
    return [{ statement: stateFact(`${key}.${relation}`, fact, language), marked: relation !== 'none' }]
  })
}

/** What else of the order history sets the segment apart. */
export function habitStatements(reading: Reading): { statement: Statement; fact: Fact }[] {
  const { typical, average, language } = reading
  const both = [
    ['interval', typical('interpurchase_time')],
    ['order-value', typical('average_order_value')],
    ['items', typical('items_per_order')],
    ['range', typical('distinct_products')],
    ['tenure', typical('tenure')],
    ['returns', average('return_rate')],
    ['discount', average('discount_share')],
    ['top-product', average('top_product_share')],
    ['visits', typical('visits')],
    ['time-spent', typical('time_spent')],
    ['inactivity', typical('inactivity')],
    ['score', average('average_score')],
  ] as const
  const onlyHigher = [
    ['weekend', average('weekend_share')],
    ['evening', average('evening_share')],
    ['morning', average('morning_share')],
    ['working-hours', average('working_hours_share')],
  ] as const
  return [
    ...both.flatMap(([key, fact]) => {
      // What was paid back makes an amount an order that no basket has.
      if (key === 'order-value' && (fact?.value ?? 0) <= 0) return []
      if (isHigher(fact)) return [{ statement: stateFact(`${key}.higher`, fact, language), fact }]
      if (isLower(fact)) return [{ statement: stateFact(`${key}.lower`, fact, language), fact }]
      return []
    }),
    ...onlyHigher.flatMap(([key, fact]) =>
      isHigher(fact) ? [{ statement: stateFact(`${key}.higher`, fact, language), fact }] : [],
    ),
  ]
}

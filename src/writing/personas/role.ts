import type { Fact } from '../../facts/fact.ts'
import type { personaSummariesEn } from '../../language/en/personas-roles.ts'
import { markedAttributes } from './attribute-facts.ts'
import { isHigher, isHighest, isLower, looksDifferent, type Reading } from './reading.ts'

/** The part a segment plays for the shop. */
export type RoleName = Exclude<keyof typeof personaSummariesEn, 'attribute-pair' | 'attribute-entry' | 'returner-total'>

export interface Role {
  name: RoleName
  /** ids of the facts that license it */
  licence: string[]
}

/** A segment counts as dormant from this many times the silence of all customers, or of its own usual interval, on. */
const longSilence = 1.5

const isLongSilence = (recency: Fact, interval: Fact | undefined): boolean =>
  (recency.all !== undefined && recency.value >= longSilence * recency.all.value) ||
  (interval !== undefined && recency.value >= longSilence * interval.value)

/** The part that the facts license: from value and rhythm where there are orders, else from the columns. */
export function roleOf(reading: Reading): Role {
  if (reading.sheet.facts.length === 0) return { name: 'too-small', licence: [] }
  const recency = reading.typical('recency')
  const frequency = reading.typical('frequency')
  const monetary = reading.typical('monetary')
  const tenure = reading.typical('tenure')
  const revenue = reading.fact('revenue.share')
  const size = reading.fact('customers.share')
  const role = (name: RoleName, ...facts: ({ id: string } | undefined)[]): Role => ({
    name,
    licence: facts.flatMap((fact) => (fact === undefined ? [] : [fact.id])),
  })

  // Whoever was paid back more than the shop received is no small buyer: size says nothing here.
  const net = [monetary, reading.fact('revenue')].filter((fact) => fact !== undefined && fact.value <= 0)
  if (net.length > 0) return role('returner', ...net)

  const quiet = isHigher(recency) && isLongSilence(recency, reading.typical('interpurchase_time'))
  const often = isHigher(frequency)
  const rich = isHigher(monetary)
  if (isHighest(revenue) && revenue.value > (size?.value ?? 1) && !quiet) {
    if (often && rich) return role('mainstay', revenue, size, frequency, monetary)
    if (rich) return role('top-spender', revenue, size, monetary)
  }
  if (quiet && rich) return role('dormant-valuable', recency, monetary)
  if (quiet) return role('dormant', recency)
  if (often) return role('regular', frequency)
  if (isLower(recency) && isNew(reading)) return role('newcomer', recency, tenure)
  if (isLower(recency)) return role('recent', recency)
  const orderValue = reading.typical('average_order_value')
  const items = reading.typical('items_per_order')
  if (isHigher(orderValue)) return role('big-basket', orderValue)
  if (isHigher(items)) return role('big-basket', items)
  if (isLower(monetary)) return role('light', monetary)
  const [marked] = markedAttributes(reading)
  if (marked !== undefined) return role('attribute', marked)
  const unsure = [recency, frequency, monetary].filter(looksDifferent)
  return unsure.length > 0 ? role('unsure', ...unsure) : role('balanced', frequency, monetary)
}

/** New are customers three quarters of whom have been here at most half as long as the typical customer. */
function isNew(reading: Reading): boolean {
  const tenure = reading.typical('tenure')
  if (!isLower(tenure) || tenure.all === undefined) return false
  const latest = reading.upperQuartile('tenure') ?? tenure
  return latest.value <= tenure.all.value / 2
}

import type { Fact } from '../../facts/fact.ts'
import { featureText } from '../../facts/feature-text.ts'
import { factName } from './fact-name.ts'
import { isHigher, isLower, mostMarkedFirst, type Reading } from './reading.ts'
import type { Slot } from './statement.ts'

/** A habit of time has to stand out by so many points before a campaign is timed by it. */
const pointsToPlanBy = 5
const isPlannable = (fact: Fact): boolean => (fact.comparison?.difference ?? 0) >= pointsToPlanBy

/** A country of its own, not the one where most of all customers are: nobody needs a version for the home market. */
const isAbroad = (fact: Fact): boolean => isHigher(fact) && (fact.all?.value ?? 1) < 0.5

/** From how many items to an order it is fair to think of a trade buyer. */
const tradeItems = 50

/** What the facts license to be said of the segment’s habits; each member is the fact that licenses it. */
export interface Traits {
  bulk: Fact | undefined
  returns: Fact | undefined
  discount: Fact | undefined
  focus: Fact | undefined
  categoryFocus: Fact | undefined
  wideRange: Fact | undefined
  narrowRange: Fact | undefined
  largeOrders: Fact | undefined
  smallOrders: Fact | undefined
  longTenure: Fact | undefined
  country: Fact | undefined
  category: Fact | undefined
  time: { fact: Fact; action: TimeAction; name: Slot } | undefined
}

type TimeAction =
  | 'actions.weekend'
  | 'actions.evening'
  | 'actions.morning'
  | 'actions.working-hours'
  | 'actions.day'
  | 'actions.daytime'

/** Reads the traits off the sheet. */
export function traitsOf(reading: Reading): Traits {
  const { typical, average } = reading
  const higher = (fact: Fact | undefined): Fact | undefined => (isHigher(fact) ? fact : undefined)
  const lower = (fact: Fact | undefined): Fact | undefined => (isLower(fact) ? fact : undefined)
  const positive = (fact: Fact | undefined): Fact | undefined => (fact && fact.value > 0 ? fact : undefined)
  // Of few orders, what most was spent on is an accident and no habit.
  const isOnce = (typical('frequency')?.value ?? 2) < 2
  const habitual = (fact: Fact | undefined): Fact | undefined => (isOnce ? undefined : higher(fact))
  const items = higher(typical('items_per_order'))
  const mostTypical = (prefix: string): Fact | undefined =>
    mostMarkedFirst(reading.startingWith(prefix).filter(isHigher))[0]
  return {
    bulk: items !== undefined && items.value >= tradeItems ? items : undefined,
    returns: higher(average('return_rate')),
    discount: higher(average('discount_share')),
    focus: habitual(average('top_product_share')),
    categoryFocus: habitual(average('top_category_share')),
    wideRange: higher(typical('distinct_products')),
    narrowRange: lower(typical('distinct_products')),
    largeOrders: higher(typical('average_order_value')),
    smallOrders: positive(lower(typical('average_order_value'))),
    longTenure: higher(typical('tenure')),
    country: mostMarkedFirst(reading.startingWith('country:').filter(isAbroad))[0],
    category: mostTypical('category:'),
    time: timeOf(reading),
  }
}

/** The time at which the segment orders more than others: a habit of its customers first, then a day or time of day. */
function timeOf(reading: Reading): Traits['time'] {
  const habits = [
    ['weekend_share', 'actions.weekend'],
    ['evening_share', 'actions.evening'],
    ['morning_share', 'actions.morning'],
    ['working_hours_share', 'actions.working-hours'],
  ] as const
  const found = habits.flatMap(([feature, action]) => {
    const fact = reading.average(feature)
    if (!isHigher(fact) || !isPlannable(fact)) return []
    return [{ fact, action, name: { fact: fact.id, text: featureText(feature, reading.language).short } }]
  })
  const [habit] = mostMarkedFirst(found.map(({ fact }) => fact))
  if (habit !== undefined) return found.find(({ fact }) => fact === habit)
  const [day] = mostMarkedFirst(
    [...reading.startingWith('weekday:'), ...reading.startingWith('daytime:')].filter(isHigher).filter(isPlannable),
  )
  if (day === undefined) return undefined
  const action = day.id.startsWith('daytime:') ? 'actions.daytime' : 'actions.day'
  return { fact: day, action, name: factName(day, reading.language) }
}

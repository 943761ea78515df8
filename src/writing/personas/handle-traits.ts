import type { Fact } from '../../facts/fact.ts'
import type { HandleTrait } from '../../language/en/personas-handles.ts'
import { isHigher, isLower, type Reading } from './reading.ts'
import type { Role } from './role.ts'
import { traitsOf } from './traits.ts'

/** A word that a handle may carry, and the fact that licenses it. */
export interface HandleWord {
  word: HandleTrait
  fact: Fact
}

/** What the part says already, so that the handle need not say it again. */
const saidByRole: Partial<Record<Role['name'], HandleTrait[]>> = {
  mainstay: ['often', 'high-spend'],
  'top-spender': ['high-spend'],
  regular: ['often'],
  newcomer: ['short-tenure'],
  'big-basket': ['bulk', 'large-orders'],
  light: ['low-spend', 'small-orders'],
  // Of what was paid back, neither size nor kind says much; a favourite after few orders is an accident.
  returner: ['returns', 'focus', 'category-focus', 'high-spend', 'low-spend', 'large-orders', 'small-orders'],
  dormant: ['focus', 'category-focus'],
  'dormant-valuable': ['high-spend', 'focus', 'category-focus'],
}

const timeWords = {
  'actions.weekend': 'weekend',
  'actions.evening': 'evening',
  'actions.morning': 'morning',
  'actions.working-hours': 'working-hours',
} as const

/** The words that the facts license for a segment’s handle, the most telling first. */
export function handleTraits(reading: Reading, role: Role): HandleWord[] {
  const traits = traitsOf(reading)
  const { typical } = reading
  const higher = (feature: string): Fact | undefined => (isHigher(typical(feature)) ? typical(feature) : undefined)
  const lower = (feature: string): Fact | undefined => (isLower(typical(feature)) ? typical(feature) : undefined)
  const { time } = traits
  const timed: [HandleTrait, Fact | undefined][] =
    time === undefined || time.action === 'actions.day' || time.action === 'actions.daytime'
      ? []
      : [[timeWords[time.action], time.fact]]
  const told: [HandleTrait, Fact | undefined][] = [
    ...timed,
    ['returns', traits.returns],
    ['discount', traits.discount],
    ['bulk', traits.bulk],
    ['wide-range', traits.wideRange],
    ['large-orders', traits.largeOrders],
    ['focus', traits.focus],
    ['category-focus', traits.categoryFocus],
    ['small-orders', traits.smallOrders],
    ['long-tenure', traits.longTenure],
    ['short-tenure', lower('tenure')],
    ['high-spend', higher('monetary')],
    ['low-spend', lower('monetary')],
    ['often', higher('frequency')],
    ['seldom', lower('frequency')],
    ['quick', lower('interpurchase_time')],
    ['slow', higher('interpurchase_time')],
    ['narrow-range', traits.narrowRange],
  ]
  const known = saidByRole[role.name] ?? []
  return told.flatMap(([word, fact]) => (fact === undefined || known.includes(word) ? [] : [{ word, fact }]))
}

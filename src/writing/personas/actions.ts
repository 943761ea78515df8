import { addressableAttributes, churnEntry } from './attribute-facts.ts'
import { factName, isAttributeValue } from './fact-name.ts'
import type { PhraseKey } from './persona-phrases.ts'
import { isLower, type Reading } from './reading.ts'
import type { Role } from './role.ts'
import { figure, type Statement, stateFact, stateWith } from './statement.ts'
import { traitsOf } from './traits.ts'
import { typicalProducts } from './typical-products.ts'

/** What to do for the segment: two to four things, first what its part calls for, then what its traits suggest. */
export function actionsStatements(reading: Reading, role: Role): Statement[] {
  if (role.name === 'returner') return returnerActions(reading, role)
  const first = roleActions(reading, role)
  const actions = [
    ...churnActions(reading),
    ...first.slice(0, 2),
    ...traitActions(reading),
    ...productActions(reading),
    ...first.slice(2),
    ...smallOrderActions(reading, role),
    ...attributeActions(reading),
  ].slice(0, 4)
  if (actions.length < 3)
    actions.push({ ...stateWith('actions.measure', reading.language, size(reading)), licence: role.licence })
  return actions
}

/** First learn why things come back; nothing that would sell more of them. */
function returnerActions(reading: Reading, role: Role): Statement[] {
  const keys = ['actions.return-reasons', 'actions.no-offers', 'actions.returns'] as const
  return keys.map((key) => ({ ...stateWith(key, reading.language, {}), licence: role.licence }))
}

const size = (reading: Reading) => ({ customers: reading.fact('customers') })

function roleActions(reading: Reading, role: Role): Statement[] {
  const { typical, language } = reading
  const interval = typical('interpurchase_time')
  const recency = typical('recency')
  const frequency = typical('frequency')
  const monetary = typical('monetary')
  const earners = { ...size(reading), monetary, revenueShare: reading.fact('revenue.share') }
  const range = traitsOf(reading).wideRange
  const say = (key: PhraseKey, facts: Parameters<typeof stateWith>[2] = {}): Statement => {
    const statement = stateWith(key, language, facts)
    return { ...statement, licence: [...statement.licence, ...role.licence] }
  }
  const withInterval = (key: PhraseKey): Statement[] => (interval === undefined ? [] : [say(key, { interval })])
  const late = reading.upperQuartile('interpurchase_time')
  const withLate = late === undefined ? [] : [say('actions.alert', { late })]
  const withRange = range === undefined ? [] : [say('actions.new-arrivals', { range })]
  switch (role.name) {
    case 'mainstay':
      return [say('actions.protect', earners), ...withLate, ...withRange]
    case 'top-spender':
      return [say('actions.protect', earners), ...withRange]
    case 'regular':
      return [...withInterval('actions.reorder'), ...withRange]
    case 'dormant-valuable':
      return [say('actions.win-back-valuable', { monetary }), say('actions.win-back', { recency })]
    case 'dormant':
      return [
        say('actions.win-back', { recency }),
        ...(isLower(monetary) ? [say('actions.low-cost', { monetary })] : []),
      ]
    case 'newcomer':
    case 'recent':
      return [say('actions.next-order', { interval, recency, frequency })]
    case 'big-basket':
      return [...withRange]
    case 'light':
      return [say('actions.low-cost', { monetary })]
    default:
      return []
  }
}

function traitActions(reading: Reading): Statement[] {
  const { language } = reading
  const { bulk, returns, discount, largeOrders, time, country, category } = traitsOf(reading)
  const actions: Statement[] = []
  if (returns) actions.push(stateWith('actions.returns', language, { returns }, [returns]))
  if (bulk) actions.push(stateWith('actions.bulk', language, { items: bulk }))
  else if (largeOrders) actions.push(stateWith('actions.premium', language, { orderValue: largeOrders }))
  if (discount) actions.push(stateWith('actions.discount', language, { discount }, [discount]))
  if (time) actions.push(stateFact(time.action, time.fact, language, { name: time.name }))
  if (country) actions.push(stateFact('actions.country', country, language, { name: factName(country, language) }))
  if (category) actions.push(stateFact('actions.category', category, language, { name: factName(category, language) }))
  return actions.slice(0, 2)
}

function productActions(reading: Reading): Statement[] {
  const { language } = reading
  const [typical, next] = typicalProducts(reading)
  if (typical !== undefined) {
    const name2 = next === undefined ? {} : { name2: factName(next, language) }
    return [stateFact('actions.cross-sell', typical, language, { name: factName(typical, language), ...name2 })]
  }
  return []
}

/** A larger basket is a fair aim only while customers are buying. */
function smallOrderActions(reading: Reading, role: Role): Statement[] {
  const { smallOrders } = traitsOf(reading)
  if (smallOrders === undefined || role.name.startsWith('dormant')) return []
  return [{ key: 'actions.raise-basket', slots: { orderValue: figure(smallOrders, reading.language) }, licence: [] }]
}

function attributeActions(reading: Reading): Statement[] {
  const { language } = reading
  const marked = addressableAttributes(reading)
    .slice(0, 1)
    .map((fact) => {
      const key = isAttributeValue(fact) ? 'actions.entry' : 'actions.attribute'
      return stateFact(key, fact, language, { name: factName(fact, language) })
    })
  const hasOrders = reading.typical('frequency') !== undefined
  return hasOrders ? marked : [...marked, stateWith('actions.ask', language, size(reading))]
}

function churnActions(reading: Reading): Statement[] {
  const churn = churnEntry(reading)
  const { language } = reading
  return churn === undefined ? [] : [stateFact('actions.churn', churn, language, { name: factName(churn, language) })]
}

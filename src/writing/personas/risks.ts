import type { Fact } from '../../facts/fact.ts'
import { addressableAttributes, churnEntry } from './attribute-facts.ts'
import { factName, isAttributeValue } from './fact-name.ts'
import { isLower, type Reading } from './reading.ts'
import type { Role } from './role.ts'
import { type Statement, stateFact, stateWith } from './statement.ts'
import { traitsOf } from './traits.ts'

/** Silence counts as overdue from this many of the segment’s own intervals between orders on. */
const overdueAfter = 1.5

/** Up to so many orders it is open whether a habit comes of them, whatever others have. */
const fewOrders = 2

/** A third of the revenue, from far fewer of the customers: what a shop depends on. */
const isConcentration = (revenue: Fact, customers: Fact): boolean =>
  revenue.value >= 1 / 3 && revenue.value >= 1.5 * customers.value

const isOverdue = (recency: Fact, interval: Fact, late: Fact | undefined): boolean =>
  recency.value > overdueAfter * interval.value && recency.value > (late?.value ?? 0)

/** What could lose the segment: one to three risks, the weightiest first. */
export function risksStatements(reading: Reading, role: Role): Statement[] {
  const risks = [...attributeRisks(reading), ...rhythmRisks(reading, role), ...traitRisks(reading, role)]
  if (role.name === 'unsure')
    risks.unshift(stateWith('risks.few', reading.language, { customers: reading.fact('customers') }))
  if (risks.length === 0) risks.push({ ...lastRisk(reading, role), licence: role.licence })
  return risks.slice(0, 3)
}

/** What can be said where no figure warns: of habits, of a segment without a profile, or of any other. */
function lastRisk(reading: Reading, role: Role): Statement {
  if (role.name === 'mainstay' || role.name === 'regular')
    return stateWith('risks.habit', reading.language, { frequency: reading.typical('frequency') })
  const key = role.name === 'balanced' || role.name === 'unsure' ? 'risks.blend' : 'risks.unnoticed'
  return stateWith(key, reading.language, size(reading))
}

const size = (reading: Reading) => ({ customers: reading.fact('customers') })

/** Risks of how the segment orders: dependence on it, silence, a habit that has not formed or may break. */
function rhythmRisks(reading: Reading, role: Role): Statement[] {
  const { typical, fact, language } = reading
  const revenueShare = fact('revenue.share')
  const customersShare = fact('customers.share')
  const recency = typical('recency')
  const frequency = typical('frequency')
  const monetary = typical('monetary')
  const interval = typical('interpurchase_time')
  const late = reading.upperQuartile('interpurchase_time')
  const repeats = frequency !== undefined && frequency.value >= 2
  const risks: Statement[] = []
  if (revenueShare && customersShare && isConcentration(revenueShare, customersShare)) {
    const customers = fact('customers')
    risks.push(stateWith('risks.concentration', language, { revenueShare, customersShare, customers }))
  }
  if (repeats && interval && recency && isOverdue(recency, interval, late)) {
    risks.push(stateWith('risks.overdue', language, { recency, interval }, [frequency]))
  } else if (role.name.startsWith('dormant')) {
    risks.push(stateWith('risks.silent', language, { recency }, [recency]))
  } else if (repeats && late && (role.name === 'mainstay' || role.name === 'regular')) {
    risks.push(stateWith('risks.slip', language, { late }, [frequency]))
  }
  if (frequency !== undefined && role.name === 'dormant' && frequency.value < 2) {
    risks.push(stateWith('risks.no-repeat', language, { frequency }))
  }
  if (role.name === 'newcomer' || role.name === 'recent') {
    const few = frequency !== undefined && frequency.value <= fewOrders ? frequency : undefined
    risks.push(stateWith('risks.early', language, { recency, few }, [recency]))
  }
  const netLoss = (monetary?.value ?? 1) <= 0 ? monetary : undefined
  if (role.name === 'returner')
    risks.push(stateWith('risks.net-loss', language, { monetary: netLoss }, [monetary, fact('revenue')]))
  else if (isLower(monetary)) risks.push(stateWith('risks.low-return', language, { monetary }))
  return risks
}

function traitRisks(reading: Reading, role: Role): Statement[] {
  const { language } = reading
  const { returns, focus, categoryFocus, discount, bulk, narrowRange } = traitsOf(reading)
  const risks: Statement[] = []
  if (returns) {
    const statement = stateWith('risks.returns', language, { returns })
    const all = returns.all && { returnsAll: { fact: returns.id, text: returns.all.display[language] } }
    risks.push({ ...statement, slots: { ...statement.slots, ...all } })
  }
  // After few orders a favourite is an accident, and whoever has left is not held by it.
  if (focus && !role.name.startsWith('dormant') && role.name !== 'returner')
    risks.push(stateWith('risks.dependence', language, { topProduct: focus }))
  if (categoryFocus) risks.push(stateWith('risks.category-dependence', language, { topCategory: categoryFocus }))
  if (discount) risks.push(stateWith('risks.discount', language, { discount }))
  if (bulk) risks.push(stateWith('risks.bulk-loss', language, { items: bulk }))
  if (narrowRange) risks.push(stateFact('risks.narrow', narrowRange, language))
  return risks
}

function attributeRisks(reading: Reading): Statement[] {
  const { language } = reading
  const churn = churnEntry(reading)
  const [marked] = addressableAttributes(reading)
  const name = (fact: NonNullable<typeof marked>) => ({ name: factName(fact, language) })
  const risks = churn === undefined ? [] : [stateFact('risks.churn', churn, language, name(churn))]
  if (reading.typical('frequency') !== undefined) return risks
  if (marked !== undefined && marked !== churn)
    risks.push(stateFact(isAttributeValue(marked) ? 'risks.entry' : 'risks.attribute', marked, language, name(marked)))
  return reading.sheet.facts.length === 0 ? risks : [...risks, stateWith('risks.no-history', language, size(reading))]
}

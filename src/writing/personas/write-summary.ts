import { dominantEntries, markedEntries, markedNumbers } from './attribute-facts.ts'
import { factName } from './fact-name.ts'
import type { Reading } from './reading.ts'
import type { Role } from './role.ts'
import { figure, type Statement, stateFact, stateWith } from './statement.ts'

/** The one sentence that says who the segment is. */
export function summaryStatement(reading: Reading, role: Role): Statement {
  const { language } = reading
  if (role.name === 'attribute') return attributeSummary(reading)
  const facts = {
    customers: reading.fact('customers'),
    revenue: reading.fact('revenue'),
    revenueShare: reading.fact('revenue.share'),
    recency: reading.typical('recency'),
    frequency: reading.typical('frequency'),
    monetary: reading.typical('monetary'),
    tenure: reading.typical('tenure'),
    orderValue: reading.typical('average_order_value'),
    items: reading.typical('items_per_order'),
  }
  const isReturnerInTotal = role.name === 'returner' && (facts.monetary?.value ?? 1) > 0
  const statement = stateWith(isReturnerInTotal ? 'returner-total' : role.name, language, facts)
  return { ...statement, licence: role.licence }
}

function attributeSummary(reading: Reading): Statement {
  const { language } = reading
  const [dominant] = dominantEntries(reading)
  if (dominant !== undefined)
    return stateFact('attribute-entry', dominant, language, { name: factName(dominant, language) })
  const [most, next] = markedNumbers(reading)
  if (most === undefined) {
    const [entry] = markedEntries(reading)
    return entry === undefined
      ? { key: 'balanced', slots: {}, licence: [] }
      : stateFact('attribute-entry', entry, language, { name: factName(entry, language) })
  }
  const statement = stateFact('attribute', most, language, { name: factName(most, language) })
  if (next?.all === undefined) return statement
  const second = {
    name2: factName(next, language),
    f2: figure(next, language),
    all2: { fact: next.id, text: next.all.display[language] },
  }
  return {
    key: 'attribute-pair',
    slots: { ...statement.slots, ...second },
    licence: [...statement.licence, next.id],
  }
}

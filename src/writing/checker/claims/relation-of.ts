import type { Fact, FactSheet } from '../../../facts/fact.ts'
import { roundFigure } from '../../../facts/round-figure.ts'

/**
 * Which way a fact lies from all customers: as its comparison says. A segment's share of revenue is held against its
 * share of customers, and the other way round: beside each other they compare themselves.
 */
export function relationOf(fact: Fact, sheet: FactSheet): 'higher' | 'lower' | undefined {
  const rivals: Record<string, string> = { 'revenue.share': 'customers.share', 'customers.share': 'revenue.share' }
  const rival = sheet.facts.find(({ id }) => id === rivals[fact.id])
  if (rival === undefined) return fact.comparison?.relation
  const [own, other] = [roundFigure(fact.value, 'share'), roundFigure(rival.value, 'share')]
  return own === other ? undefined : own > other ? 'higher' : 'lower'
}

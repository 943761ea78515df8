import type { Fact, FactSheet } from '../../../facts/fact.ts'
import { roundFigure } from '../../../facts/round-figure.ts'
import type { Quantity } from './quantity.ts'

/** All figures that the facts of a sheet license, and the number of segments beside them. */
export function quantitiesOf(facts: readonly Fact[], sheet: FactSheet, segments: number): Quantity[] {
  const counts = [segments, segments - 1].filter((count) => count > 0)
  return [
    ...facts.flatMap((fact) => ofFact(fact, sheet.currency)),
    ...counts.map((count): Quantity => ({ role: 'count', value: count, shown: count, unit: 'segments' })),
  ]
}

function ofFact(fact: Fact, currency: string | undefined): Quantity[] {
  const round = (value: number): number => roundFigure(value, fact.unit, currency)
  const level = (role: Quantity['role'], value: number): Quantity => ({
    fact,
    role,
    value,
    shown: round(value),
    unit: fact.unit,
  })
  return [
    level('own', fact.value),
    ...(fact.all === undefined ? [] : [level('all', fact.all.value)]),
    ...(fact.interval === undefined ? [] : [level('bound', fact.interval.low), level('bound', fact.interval.high)]),
    ...(fact.interval === undefined
      ? []
      : [{ fact, role: 'bound', value: fact.interval.level, shown: fact.interval.level, unit: 'share' } as const]),
    { fact, role: 'behind', value: fact.customers, shown: fact.customers, unit: 'customers' },
    ...distances(fact),
    ...parts(fact),
  ]
}

/** How far a fact is from all customers: only where it holds beyond noise. */
function distances(fact: Fact): Quantity[] {
  const { comparison } = fact
  if (comparison === undefined) return []
  const { relation, ratio } = comparison
  const size = Math.abs(comparison.difference)
  const isShare = fact.unit === 'share' || fact.unit === 'rate'
  const difference = Number(size.toFixed(size >= 10 ? 0 : 1))
  const apart: Quantity = isShare
    ? { fact, role: 'points', value: size, shown: difference, unit: 'points', relation }
    : { fact, role: 'difference', value: size, shown: roundFigure(size, fact.unit), unit: fact.unit, relation }
  if (ratio === undefined) return [apart]
  const change = Math.abs(ratio - 1)
  return [
    apart,
    {
      fact,
      role: 'ratio',
      value: ratio,
      shown: Number(ratio.toFixed(ratio >= 10 ? 0 : ratio < 1 ? 2 : 1)),
      unit: 'times',
      relation,
    },
    {
      fact,
      role: 'change',
      value: change,
      shown: Number(change.toFixed(ratio < 0.01 ? 3 : 2)),
      unit: 'share',
      relation,
    },
  ]
}

/** A quarter exceeds an upper quartile, half a median; three quarters stay below the first. */
function parts(fact: Fact): Quantity[] {
  const shares = fact.kind === 'quantile' ? [0.25, 0.75] : fact.kind === 'median' ? [0.5] : []
  return shares.map((value) => ({ fact, role: 'part', value, shown: value, unit: 'share' }))
}

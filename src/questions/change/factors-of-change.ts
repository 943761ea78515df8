import { logMeanDivisia } from '../../numerics/log-mean-divisia.ts'
import type { Days } from '../query/time-range.ts'
import { askFigures, type ChangeDesk } from './ask-figures.ts'
import type { Change, Factor } from './change.ts'

/** Which factors a figure is the product of; `per` is the figure that it is divided by. */
const factorsOf: Record<string, { factors: Factor[]; returns: boolean; per?: 'buyers' | 'orders' }> = {
  revenue: { factors: ['buyers', 'orders-per-customer', 'units-per-order', 'price-per-unit'], returns: true },
  'gross-revenue': { factors: ['buyers', 'orders-per-customer', 'units-per-order', 'price-per-unit'], returns: false },
  units: { factors: ['buyers', 'orders-per-customer', 'units-per-order'], returns: false },
  orders: { factors: ['buyers', 'orders-per-customer'], returns: false },
  'revenue-per-customer': {
    factors: ['orders-per-customer', 'units-per-order', 'price-per-unit'],
    returns: true,
    per: 'buyers',
  },
  'average-order-value': { factors: ['units-per-order', 'price-per-unit'], returns: true, per: 'orders' },
}

/** The sums of a span of days that factors are made of. */
interface Sums {
  buyers: number
  orders: number
  units: number
  gross: number
  returned: number
}

/**
 * Parts a change into customers, how often they order, how much an order holds and what it costs (logMeanDivisia), with what was returned taken off as a term of its own: revenue can be
 * negative, what was bought cannot. Empty for figures that are no such product, and where a sum may not be told.
 */
export async function factorsOfChange(
  asking: ChangeDesk,
  measure: string,
  { days, againstDays }: Pick<Change, 'days' | 'againstDays'>,
): Promise<Change['factors']> {
  const parts = factorsOf[measure]
  if (parts === undefined) return []
  const before = await sumsOf(asking, againstDays)
  const after = await sumsOf(asking, days)
  if (before === undefined || after === undefined) return []
  const earlier = parts.factors.map((factor) => factorOf(before, factor))
  const later = parts.factors.map((factor) => factorOf(after, factor))
  const contributions = logMeanDivisia(earlier, later)
  const labelOf = (id: string) =>
    asking.desk.catalogue.measures.find((each) => each.id === id)?.label ?? { en: id, zh: id }
  const product = parts.factors.map((factor, index) => ({
    factor,
    label: labelOf(factor),
    before: defined(earlier[index]),
    after: defined(later[index]),
    contribution: contributions[index] ?? 0,
  }))
  if (!parts.returns) return product
  const [lost, gone] = [before, after].map((sums) =>
    ratio(sums.returned, parts.per === undefined ? 1 : sums[parts.per]),
  )
  return [
    ...product,
    {
      factor: 'returned',
      label: labelOf('returned-revenue'),
      before: defined(lost),
      after: defined(gone),
      contribution: (defined(lost) ?? 0) - (defined(gone) ?? 0),
    },
  ]
}

/** Two questions, since one holds four figures at most. */
async function sumsOf(asking: ChangeDesk, days: Days): Promise<Sums | undefined> {
  const counted = await askFigures(asking, ['buyers', 'orders', 'units'], days)
  const summed = await askFigures(asking, ['gross-revenue', 'returned-revenue'], days)
  const [buyers, orders, units] = counted?.[0]?.figures ?? []
  const [gross, returned] = summed?.[0]?.figures ?? []
  const all = [buyers, orders, units, gross, returned]
  if (counted === undefined || summed === undefined || all.every((figure) => figure === undefined)) return undefined
  return { buyers: buyers ?? 0, orders: orders ?? 0, units: units ?? 0, gross: gross ?? 0, returned: returned ?? 0 }
}

function factorOf({ buyers, orders, units, gross }: Sums, factor: Factor): number {
  switch (factor) {
    case 'buyers':
      return buyers
    case 'orders-per-customer':
      return ratio(orders, buyers)
    case 'units-per-order':
      return ratio(units, orders)
    case 'price-per-unit':
      return ratio(gross, units)
    case 'returned':
      return Number.NaN
  }
}

const ratio = (of: number, by: number): number => (by === 0 ? Number.NaN : of / by)

const defined = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value

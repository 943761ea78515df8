import { rateComponents } from '../../numerics/rate-components.ts'
import { askFigures, type ChangeDesk, type FigureRow } from './ask-figures.ts'
import type { Change, ChangeBy, ChangePart } from './change.ts'

/** Contributions that are named; the others are merged. */
const named = 5

/** What a rate counts, and of what. Only a base that adds up over the values of a dimension can be mixed. */
const rates: Record<string, { of: string; base: string; by: readonly string[] }> = {
  'average-order-value': { of: 'revenue', base: 'orders', by: ['segment', 'country', 'customer-type'] },
  'units-per-order': { of: 'units', base: 'orders', by: ['segment', 'country', 'customer-type'] },
  'orders-per-customer': { of: 'orders', base: 'buyers', by: ['segment', 'customer-type'] },
  'revenue-per-customer': { of: 'revenue', base: 'buyers', by: ['segment', 'customer-type'] },
  'price-per-unit': { of: 'gross-revenue', base: 'units', by: ['segment', 'country', 'category', 'product'] },
  'return-rate': { of: 'returned-revenue', base: 'gross-revenue', by: ['segment', 'country', 'category', 'product'] },
}

/** Dimensions in which sums and counts of orders add up, each order, customer or line being in one value. */
const sums: Record<string, readonly string[]> = {
  revenue: ['segment', 'country', 'category', 'product', 'customer-type'],
  'gross-revenue': ['segment', 'country', 'category', 'product', 'customer-type'],
  'returned-revenue': ['segment', 'country', 'category', 'product'],
  margin: ['segment', 'country', 'category', 'product'],
  units: ['segment', 'country', 'category', 'product', 'customer-type'],
  orders: ['segment', 'country', 'customer-type'],
  buyers: ['segment', 'customer-type'],
  'new-customers': ['segment', 'country'],
}

/** The change by each dimension that it can be parted by, in this workspace. */
export async function changeByDimension(
  asking: ChangeDesk,
  measure: string,
  period: Pick<Change, 'days' | 'againstDays' | 'difference'>,
): Promise<ChangeBy[]> {
  const rate = rates[measure]
  const dimensions = rate?.by ?? sums[measure] ?? []
  const found: ChangeBy[] = []
  for (const id of dimensions) {
    const dimension = asking.desk.catalogue.dimensions.find((each) => each.id === id)
    if (dimension === undefined) continue
    const asked = rate === undefined ? [measure] : [rate.of, rate.base]
    const before = await askFigures(asking, asked, period.againstDays, id)
    const after = await askFigures(asking, asked, period.days, id)
    if (before === undefined || after === undefined) continue
    const parts = rate === undefined ? partsOfSum(before, after) : partsOfRate(before, after)
    // One value alone explains nothing.
    if (parts.length > 1) found.push(merged({ dimension: id, label: dimension.label }, parts, period.difference))
  }
  return found
}

interface Pair {
  value: string
  label: FigureRow['label']
  before: FigureRow | undefined
  after: FigureRow | undefined
}

function pairsOf(before: readonly FigureRow[], after: readonly FigureRow[]): Pair[] {
  const earlier = new Map(before.map((row) => [row.value, row]))
  const later = new Map(after.map((row) => [row.value, row]))
  return [...new Map([...earlier, ...later])].map(([value, { label }]) => ({
    value,
    label,
    before: earlier.get(value),
    after: later.get(value),
  }))
}

const partsOfSum = (before: readonly FigureRow[], after: readonly FigureRow[]): ChangePart[] =>
  pairsOf(before, after).map(({ value, label, ...pair }) => {
    const [from, to] = [pair.before?.figures[0] ?? 0, pair.after?.figures[0] ?? 0]
    return { value, label, before: from, after: to, contribution: to - from }
  })

function partsOfRate(before: readonly FigureRow[], after: readonly FigureRow[]): ChangePart[] {
  const pairs = pairsOf(before, after)
  const figures = (row: FigureRow | undefined) => ({ of: row?.figures[0] ?? 0, base: row?.figures[1] ?? 0 })
  const components = rateComponents(pairs.map((pair) => ({ before: figures(pair.before), after: figures(pair.after) })))
  return pairs.map(({ value, label, ...pair }, index) => {
    const { within = 0, between = 0 } = components[index] ?? {}
    const [from, to] = [figures(pair.before), figures(pair.after)]
    return {
      value,
      label,
      before: from.base === 0 ? null : from.of / from.base,
      after: to.base === 0 ? null : to.of / to.base,
      contribution: within + between,
      within,
      between,
    }
  })
}

/** The largest first, the others in one, with what may not be shown: so that all of it is the change. */
function merged(
  { dimension, label }: Pick<ChangeBy, 'dimension' | 'label'>,
  parts: readonly ChangePart[],
  difference: number,
): ChangeBy {
  const ordered = parts.toSorted(
    (a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || (a.value < b.value ? -1 : 1),
  )
  const shown = ordered.slice(0, named)
  const sum = (of: (part: ChangePart) => number): number => parts.reduce((all, part) => all + of(part), 0)
  const isRate = parts.some(({ within }) => within !== undefined)
  return {
    dimension,
    label,
    parts: shown,
    rest: {
      contribution: difference - shown.reduce((all, { contribution }) => all + contribution, 0),
      values: ordered.length - shown.length,
    },
    ...(isRate ? { within: sum(({ within }) => within ?? 0), between: sum(({ between }) => between ?? 0) } : {}),
  }
}

import { type RatePart, rateComponents } from '../../numerics/rate-components.ts'
import type { Days } from '../query/time-range.ts'
import { askFigures, type ChangeDesk, type FigureRow, type Figures } from './ask-figures.ts'
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
  'new-customers': ['segment'],
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
    const pairs = pairsOf(
      await completed(asking, asked, { figures: before, days: period.againstDays }, after, id),
      await completed(asking, asked, { figures: after, days: period.days }, before, id),
    )
    const parts = rate === undefined ? partsOfSum(pairs) : partsOfRate(pairs, totalsOf(before, after))
    // One value alone explains nothing.
    if (parts.length > 1) found.push(merged({ dimension: id, label: dimension.label }, parts, period.difference))
  }
  return found
}

/** With those values of the other period that a limit left out of this one. */
async function completed(
  asking: ChangeDesk,
  measures: readonly string[],
  { figures, days }: { figures: Figures; days: Days },
  other: Figures,
  dimension: string,
): Promise<Figures> {
  const there = new Set(figures.rows.map(({ value }) => value))
  const missing = other.rows.map(({ value }) => value).filter((value) => !there.has(value))
  if (figures.isWhole || missing.length === 0) return figures
  const more = await askFigures(asking, measures, days, dimension, missing)
  if (more === undefined) return figures
  return { ...figures, rows: [...figures.rows, ...more.rows], isWhole: more.isWhole }
}

interface Pair {
  value: string
  label: FigureRow['label']
  before: FigureRow | undefined
  after: FigureRow | undefined
}

/** Values with a figure in both periods; one that is missing in a period counts as nothing only where nothing was left out there. */
function pairsOf(before: Figures, after: Figures): Pair[] {
  const earlier = new Map(before.rows.map((row) => [row.value, row]))
  const later = new Map(after.rows.map((row) => [row.value, row]))
  return [...new Map([...earlier, ...later])]
    .map(([value, { label }]) => ({ value, label, before: earlier.get(value), after: later.get(value) }))
    .filter((pair) => (pair.before !== undefined || before.isWhole) && (pair.after !== undefined || after.isWhole))
}

const partsOfSum = (pairs: readonly Pair[]): ChangePart[] =>
  pairs.map(({ value, label, ...pair }) => {
    const [from, to] = [pair.before?.figures[0] ?? 0, pair.after?.figures[0] ?? 0]
    return { value, label, before: from, after: to, contribution: to - from }
  })

interface Counted {
  of: number
  base: number
}

const counted = (figures: readonly (number | null)[] | undefined): Counted => ({
  of: figures?.[0] ?? 0,
  base: figures?.[1] ?? 0,
})

/** All of both periods; undefined where a total may not be told. */
const totalsOf = (before: Figures, after: Figures): RatePart | undefined =>
  before.total === undefined || after.total === undefined
    ? undefined
    : { before: counted(before.total), after: counted(after.total) }

/** Groups that are not named are one more, so that all of them are the whole. */
function partsOfRate(pairs: readonly Pair[], totals: RatePart | undefined): ChangePart[] {
  if (totals === undefined) return []
  const named = pairs.map((pair) => ({ before: counted(pair.before?.figures), after: counted(pair.after?.figures) }))
  const left = (period: 'before' | 'after', of: keyof Counted): number =>
    totals[period][of] - named.reduce((sum, part) => sum + part[period][of], 0)
  const others = {
    before: { of: left('before', 'of'), base: left('before', 'base') },
    after: { of: left('after', 'of'), base: left('after', 'base') },
  }
  const components = rateComponents([...named, others])
  return pairs.map(({ value, label }, index) => {
    const { within = 0, between = 0 } = components[index] ?? {}
    const { before, after } = named[index] ?? others
    return {
      value,
      label,
      before: before.base === 0 ? null : before.of / before.base,
      after: after.base === 0 ? null : after.of / after.base,
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

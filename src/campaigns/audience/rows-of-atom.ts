import { prepareLines } from '../../customers/cleaning/prepare-lines.ts'
import { featureTable } from '../../customers/features/feature-table.ts'
import { buyersOf } from '../../customers/recommendations/first-customers.ts'
import { likenessTo, mostAlike } from '../../customers/recommendations/look-alikes.ts'
import { rfmGroupOf, rfmScores } from '../../customers/segments/rfm-grid.ts'
import { text } from '../../engine/sql.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { AudienceContext } from './audience-context.ts'
import type { CustomerFacts } from './customer-facts.ts'
import type { Atom, Top } from './expression.ts'
import { findRfmGroup, type RfmGroup } from './find-rfm-group.ts'
import { findSegmentNamed } from './find-segment-named.ts'
import { holds, rowsByField } from './rows-by-field.ts'

/** Which customers have a property: 1 for each who has. @throws ShoalError audience/…, segments/unknown, recommend/… */
export async function rowsOfAtom(context: AudienceContext, facts: CustomerFacts, atom: Atom): Promise<Uint8Array> {
  const n = facts.customers.length
  const where = (test: (row: number) => boolean): Uint8Array =>
    Uint8Array.from({ length: n }, (_, row) => (test(row) ? 1 : 0))
  switch (atom.is) {
    case 'all':
      return where(() => true)
    case 'segment': {
      const labels = await facts.segments()
      const { index } = findSegmentNamed(context.segmentation, atom.segment)
      return where((row) => labels[row] === index)
    }
    case 'tier': {
      const tiers = await facts.tiers()
      return where((row) => tiers[row] === atom.tier)
    }
    case 'rfm':
      return rfmRows(context, facts, findRfmGroup(atom.group))
    case 'predicted': {
      const scores = await facts.scores()
      return where((row) => !Number.isNaN(scores[row]) && holds(scores[row] ?? 0, atom.comparison, atom.score))
    }
    case 'predicted-top': {
      const scores = await facts.scores()
      const scored = Array.from(scores.keys()).filter((row) => !Number.isNaN(scores[row]))
      // Equal scores go by customer, so that the number is exact.
      scored.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
      return rowsIn(n, scored.slice(0, countOf(atom.top, scored.length)))
    }
    case 'look-alike':
      return lookAlikeRows(context, facts, atom)
    case 'compare':
      return rowsByField(context, facts, atom)
    case 'bought': {
      const { purchases, history } = await facts.bought()
      const { weights } = buyersOf([atom.product], purchases, history)
      return rowsIn(
        n,
        rowsOfCustomers(
          facts,
          purchases.customers.filter((_, row) => (weights[row] ?? 0) > 0),
        ),
      )
    }
    case 'bought-category':
      return categoryRows(context, facts, atom.category)
  }
}

/** How many of so many; of a share rounded up, as "the best 20 %" is counted elsewhere. */
const countOf = (top: Top, of: number): number => ('percent' in top ? Math.ceil((top.percent * of) / 100) : top.count)

const rowsIn = (length: number, rows: Iterable<number>): Uint8Array => {
  const found = new Uint8Array(length)
  for (const row of rows) found[row] = 1
  return found
}

const rowsOfCustomers = ({ rowOf }: CustomerFacts, customers: readonly string[]): number[] =>
  customers.flatMap((customer) => rowOf.get(customer) ?? [])

async function rfmRows(context: AudienceContext, facts: CustomerFacts, group: RfmGroup): Promise<Uint8Array> {
  const { engine, snapshot, folder, config } = context
  if (snapshot.reading.kind !== 'orders') throw new ShoalError('audience/needs', { what: 'orders' })
  const table = await featureTable(engine, snapshot, folder, ['recency', 'frequency', 'monetary'])
  const { recency, frequency, monetary, cuts } = rfmScores(table, config.rfm)
  const bins = { recency: cuts.recency.length + 1, frequency: cuts.frequency.length + 1 }
  const isIn = (row: number): boolean => {
    const [r, f, m] = [recency[row] ?? 0, frequency[row] ?? 0, monetary[row] ?? 0]
    if (group.is === 'group') return rfmGroupOf(r, f, bins) === group.name
    return r === group.recency && f === group.frequency && (group.monetary === undefined || m === group.monetary)
  }
  const customers = table.customers.filter((_, row) => isIn(row))
  return rowsIn(facts.customers.length, rowsOfCustomers(facts, customers))
}

/** The customers outside a segment who buy most like those in it. */
async function lookAlikeRows(
  context: AudienceContext,
  facts: CustomerFacts,
  { segment, top }: Extract<Atom, { is: 'look-alike' }>,
): Promise<Uint8Array> {
  const labels = await facts.segments()
  const { index } = findSegmentNamed(context.segmentation, segment)
  const { purchases, history } = await facts.bought()
  const isFirst = (row: number): boolean => labels[facts.rowOf.get(purchases.customers[row] ?? '') ?? -1] === index
  const weights = Float64Array.from(purchases.customers, (_, row) => (isFirst(row) ? 1 : 0))
  const ranked = mostAlike(history.matrix, likenessTo(history.matrix, weights), isFirst)
  const customers = Array.from(ranked.subarray(0, countOf(top, ranked.length)), (row) => purchases.customers[row] ?? '')
  return rowsIn(facts.customers.length, rowsOfCustomers(facts, customers))
}

async function categoryRows(
  { engine, snapshot, folder }: AudienceContext,
  facts: CustomerFacts,
  category: string,
): Promise<Uint8Array> {
  if (snapshot.reading.kind !== 'orders' || snapshot.reading.mapping.category === undefined)
    throw new ShoalError('audience/needs', { what: 'categories' })
  await prepareLines(engine, snapshot, folder)
  const same = `lower(trim(category)) = lower(trim(${text(category)}))`
  const found = await engine.columns(`SELECT DISTINCT customer FROM used_lines WHERE amount > 0 AND ${same}`)
  if (found.length === 0) {
    const known = await engine.columns(
      'SELECT category FROM used_lines WHERE amount > 0 AND category IS NOT NULL GROUP BY category ORDER BY count(*) DESC, category LIMIT 8',
    )
    throw new ShoalError('audience/unknown-value', {
      field: 'category',
      value: category,
      known: known.texts('category'),
    })
  }
  return rowsIn(facts.customers.length, rowsOfCustomers(facts, found.texts('customer')))
}

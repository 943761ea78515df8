import type { Engine } from '../../engine/engine.ts'
import type { ProductProfile } from './profile.ts'

/** How many products a profile names of each kind. */
const named = 10
/** A typical product is bought by at least this share of the segment, and at least this many times as often as by all. */
const typicalShare = 0.03
const typicalLift = 1.3

interface Sold {
  segment: number
  product: string
  name: string
  customers: number
  revenue: number
}

/** The products that profiles name of a group of customers. */
export interface ProductProfiles {
  typical: ProductProfile[]
  top: ProductProfile[]
}

/**
 * Counts who bought what, from the tables used_lines, returned_units and assignment (customer, segment), into the table
 * segment_sales, which holds a segment's rows together. A customer bought a product where more of it was bought than came
 * back. Name of a product: the description on most of its lines.
 */
export const countSales = (engine: Engine): Promise<void> =>
  engine.run(`CREATE OR REPLACE TEMP TABLE segment_sales AS
    WITH bought AS (
        SELECT customer, coalesce(product, description) AS item, sum(quantity) AS units, sum(amount) AS revenue
        FROM used_lines WHERE amount > 0 AND coalesce(product, description) IS NOT NULL GROUP BY ALL),
      back AS (SELECT customer, product AS item, sum(units) AS back FROM returned_units GROUP BY ALL),
      kept AS (SELECT * FROM bought LEFT JOIN back USING (customer, item) WHERE units > coalesce(back, 0)),
      labels AS (SELECT item, arg_max(label, (lines, label)) AS label FROM (
        SELECT coalesce(product, description) AS item, description AS label, count(*) AS lines
        FROM used_lines WHERE description IS NOT NULL GROUP BY ALL) GROUP BY item)
    SELECT segment, item, coalesce(label, item) AS label, count(*)::DOUBLE AS customers, sum(revenue)::DOUBLE AS revenue
    FROM kept JOIN assignment USING (customer) LEFT JOIN labels USING (item)
    GROUP BY segment, item, label ORDER BY segment, item`)

/**
 * What segments that belong together bought, from the table segment_sales.
 * @param sizes customers of each of them, @param first the number that the first of them has in the assignment
 * @returns for the customers of all of them first, then for each
 */
export async function productProfiles(engine: Engine, sizes: number[], first: number): Promise<ProductProfiles[]> {
  const columns = await engine.columns(
    `SELECT segment - ${first} AS segment, item, label, customers, revenue FROM segment_sales
     WHERE segment >= ${first} AND segment < ${first + sizes.length} ORDER BY item, segment`,
  )
  const segments = columns.numbers('segment')
  const items = columns.texts('item')
  const labels = columns.texts('label')
  const customers = columns.numbers('customers')
  const revenue = columns.numbers('revenue')
  const sold = items.map(
    (product, i): Sold => ({
      product,
      segment: segments[i] ?? 0,
      name: labels[i] ?? product,
      customers: customers[i] ?? 0,
      revenue: revenue[i] ?? 0,
    }),
  )
  const everyone = sum(sizes)
  const all = new Map<string, Sold>()
  for (const entry of sold) {
    const sofar = all.get(entry.product)
    all.set(entry.product, {
      ...entry,
      customers: entry.customers + (sofar?.customers ?? 0),
      revenue: entry.revenue + (sofar?.revenue ?? 0),
    })
  }
  const shareOfAll = (product: string): number => (all.get(product)?.customers ?? 0) / everyone
  const groups = [[...all.values()], ...sizes.map((_, segment) => sold.filter((entry) => entry.segment === segment))]
  return groups.map((entries, index) => rank(entries, index === 0 ? everyone : (sizes[index - 1] ?? 0), shareOfAll))
}

function rank(entries: Sold[], size: number, shareOfAll: (product: string) => number): ProductProfiles {
  const total = sum(entries.map(({ revenue }) => revenue))
  const profiles = entries.map(
    ({ product, name, customers, revenue }): ProductProfile => ({
      product,
      name,
      customers,
      revenue,
      share: customers / size,
      shareOfAll: shareOfAll(product),
      revenueShare: total === 0 ? 0 : revenue / total,
    }),
  )
  const byShare = (a: ProductProfile, b: ProductProfile): number =>
    b.share - a.share || (a.product < b.product ? -1 : 1)
  const typical = profiles
    .filter(
      ({ share, shareOfAll: usual, customers }) =>
        share >= typicalShare && customers >= 3 && share >= usual * typicalLift,
    )
    .sort(
      (a, b) =>
        (b.share - b.shareOfAll) * (b.share / b.shareOfAll) - (a.share - a.shareOfAll) * (a.share / a.shareOfAll) ||
        byShare(a, b),
    )
  return { typical: typical.slice(0, named), top: profiles.sort(byShare).slice(0, named) }
}

const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0)

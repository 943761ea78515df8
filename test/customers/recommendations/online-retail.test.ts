import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foreseeDemand } from '../../../src/customers/recommendations/demand.ts'
import { compareMethods } from '../../../src/customers/recommendations/hold-out.ts'
import { likenessTo, mostAlike } from '../../../src/customers/recommendations/look-alikes.ts'
import { type EaseFit, easeLambda } from '../../../src/customers/recommendations/methods.ts'
import { historyFrom, type Purchases, readPurchases } from '../../../src/customers/recommendations/purchases.ts'
import { rowSizes } from '../../../src/numerics/binary-matrix.ts'
import { fitEase } from '../../../src/numerics/ease.ts'
import { type Imported, snapshotOfFiles } from '../snapshot-of.ts'

let open: Imported
let purchases: Purchases
beforeAll(async () => {
  open = await snapshotOfFiles(['fixtures/online-retail.parquet'])
  purchases = await readPurchases(open.engine, open.snapshot, open.folder)
}, 60_000)
afterAll(() => open.close())

const page = readFileSync('docs/recommendations.md', 'utf8')
const percent = (share: number): string => `${Math.round(share * 100)} %`

describe('the methods, tried on the last orders of Online Retail', () => {
  it('bought as often what docs/recommendations.md says, and the best of each mode is the one that it names', async () => {
    const ease: EaseFit = async (matrix) => fitEase(matrix, easeLambda)
    const { comparisons } = await compareMethods(purchases, 10, ease, async () => undefined)
    expect(comparisons.map(({ mode, methods }) => `${mode} ${methods[0]?.method}`)).toEqual([
      'new ease',
      'repurchase own',
      'both own',
    ])
    const rate = (method: string, mode: string): string => {
      const { methods = [] } = comparisons.find((comparison) => comparison.mode === mode) ?? {}
      const found = methods.find((other) => other.method === method)
      return found === undefined ? '–' : `${(found.hitRate * 100).toFixed(1)} %`
    }
    for (const method of ['ease', 'users', 'items', 'popularity', 'own'])
      expect(page).toContain(
        `| ${method} | ${['new', 'repurchase', 'both'].map((mode) => rate(method, mode)).join(' | ')} |`,
      )
    expect(comparisons[0]?.methods[0]?.hitRate).toBeGreaterThanOrEqual(0.4)
  }, 240_000)
})

describe('demand on the last days of Online Retail, foreseen from the days before', () => {
  it.each([
    [30, 'all} of the products and largest} of the hundred largest'],
    [60, 'over the last 60 days, all} and largest}'],
  ])(
    'lies within the 80 %% intervals as often as docs/recommendations.md says: %s',
    (horizon, words) => {
      const { order, days, customer, product, units } = purchases
      const day = days.reduce((most, other) => Math.max(most, other), 0) + 1 - horizon
      const known = new Set(customer.filter((_, at) => days[order[at]] < day))
      const found = foreseeDemand(purchases, day, horizon, (row) => known.has(row))
      const came = new Float64Array(purchases.products.length)
      order.forEach((place, at) => {
        if (days[place] >= day && known.has(customer[at])) came[product[at]] += units[at]
      })
      const products = found?.products ?? []
      const share = (list: typeof products): number =>
        list.filter((each) => came[each.product] >= Math.floor(each.low) && came[each.product] <= Math.ceil(each.high))
          .length / list.length
      const [all, top] = [share(products), share(products.slice(0, 100))]
      expect(page.replaceAll('\n', ' ')).toContain(
        words.replace('all}', percent(all)).replace('largest}', percent(top)),
      )
      for (const held of [all, top]) {
        expect(held).toBeGreaterThan(0.72)
        expect(held).toBeLessThan(0.9)
      }
    },
    60_000,
  )
})

describe('demand after the end of Online Retail, in the quiet days before and after Christmas', () => {
  it('is set by the same days a year before, as docs/recommendations.md says', () => {
    const day = purchases.days.reduce((most, other) => Math.max(most, other), 0) + 1
    const { orders = 0, season } = foreseeDemand(purchases, day, 30, () => true) ?? {}
    expect(page.replaceAll('\n', ' ')).toContain(
      `${Math.round(orders)} orders are expected, since the same days a year before had ${season?.orders} and were ${percent(1 - (season?.change ?? 1))} quieter`,
    )
    expect(orders).toBeLessThan(1_200)
  })
})

describe('look-alikes of the first twenty buyers of products that came new to Online Retail', () => {
  it('hold in their first tenth the share of the later buyers that docs/recommendations.md says', () => {
    const shares = newProducts(purchases).map(({ product, day, first }) => {
      const { order, days } = purchases
      const until = (of: Uint32Array): Uint32Array => of.filter((_, at) => days[order[at]] <= day)
      const { matrix } = historyFrom(
        purchases.customers.length,
        purchases.products.length,
        until(purchases.customer),
        until(purchases.product),
      )
      const likeness = likenessTo(
        matrix,
        Float64Array.from(purchases.customers, (_, row) => (first.has(row) ? 1 : 0)),
      )
      const later = new Set(
        purchases.customer.filter((row, at) => purchases.product[at] === product && !first.has(row)),
      )
      const found = (scores: Float64Array): number => {
        const rows = [...mostAlike(matrix, scores, (row) => first.has(row))]
        const tenth = rows.slice(0, Math.round(rows.length / 10))
        return tenth.filter((row) => later.has(row)).length / rows.filter((row) => later.has(row)).length
      }
      return { alike: found(likeness), many: found(Float64Array.from(rowSizes(matrix))) }
    })
    const mean = (of: 'alike' | 'many'): number => shares.reduce((sum, each) => sum + each[of], 0) / shares.length
    expect(page).toContain(`over ${shares.length} such products, ${percent(mean('alike'))} of the later buyers`)
    expect(page).toContain(`${percent(mean('many'))} by who buys most kinds of products`)
    expect(mean('alike')).toBeGreaterThan(mean('many'))
  }, 60_000)
})

/** Every eighth product first sold after two months that at least 80 customers bought: its first twenty buyers, and their day. */
function newProducts({ customer, product, order, days, products }: Purchases) {
  const start = days.reduce((least, day) => Math.min(least, day))
  const buyers = products.map(() => new Map<number, number>())
  customer.forEach((row, at) => {
    const day = days[order[at]]
    const known = buyers[product[at]]
    if (day < (known.get(row) ?? Number.POSITIVE_INFINITY)) known.set(row, day)
  })
  return buyers
    .flatMap((known, place) => {
      const dated = [...known].sort((a, b) => a[1] - b[1] || a[0] - b[0])
      const day = dated[19]?.[1] ?? 0
      const first = new Set(dated.filter(([, when]) => when <= day).map(([row]) => row))
      const isNew = dated.length >= 80 && dated[0][1] >= start + 60 && dated.length - first.size >= 30
      return isNew ? [{ product: place, day, first }] : []
    })
    .filter((_, place) => place % 8 === 0)
}

import { recommendTexts } from '../../language/en/recommend.ts'
import type { Language } from '../../language/language.ts'
import { recommendTexts as recommendTextsZh } from '../../language/zh/recommend.ts'
import type { CsvTable } from '../csv.ts'
import { rounded } from '../segments/customers-csv.ts'
import type { Demand } from './demand.ts'
import type { Purchases } from './purchases.ts'
import type { RateOf } from './segment-products.ts'
import type { Reason, ReasonOf, Suggestions } from './suggestions.ts'

interface Listed {
  purchases: Purchases
  suggestions: Suggestions
  reasonOf: ReasonOf
  rateOf: RateOf
  isCold: (row: number) => boolean
  /** The segment of a customer by its place; empty where there is none. */
  segmentOf: (row: number) => string
}

/**
 * The suggestions to every customer, ordered by customer and rank: score of the method, which orders the products of one customer, and hit rate of the
 * rank: of customers with as many orders (one, or more) who ordered again, the share who bought what stood at that rank. It says nothing of the one customer.
 * @param isShown whether a customer is listed
 */
export function recommendationsCsv(listed: Listed, language: Language, isShown: (row: number) => boolean): CsvTable {
  const { purchases, suggestions, reasonOf, rateOf, isCold, segmentOf } = listed
  const { customers, products } = purchases
  const say = (language === 'zh' ? recommendTextsZh : recommendTexts).why
  const wordOf = (reason: Reason, row: number): string => {
    if (reason.kind === 'again') return say.again(reason.orders)
    if (reason.kind === 'popular') return (isCold(row) ? say.cold : say.popular)(reason.customers)
    return say.with(products[reason.product].name)
  }
  const header = ['customer', 'segment', 'rank', 'product', 'name', 'score', 'hit_rate_of_rank', 'why']
  function* rows(): Generator<(string | number)[]> {
    for (const [row, customer] of customers.entries()) {
      if (!isShown(row)) continue
      for (const [place, product] of suggestions.products[row].entries())
        yield [
          customer,
          segmentOf(row),
          place + 1,
          products[product].code,
          products[product].name,
          rounded(suggestions.scores[row][place]),
          rounded(rateOf(row, place)),
          wordOf(reasonOf(row, place), row),
        ]
    }
  }
  return { header, rows: rows() }
}

/** Customers by likeness to the first ones, most alike first. @param bought of the products asked for, how many each customer has bought */
export function lookAlikesCsv(
  { customers }: Purchases,
  rows: Uint32Array,
  likeness: Float64Array,
  segmentOf: (row: number) => string,
  bought: Float64Array | undefined,
): CsvTable {
  function* lines(): Generator<(string | number)[]> {
    for (const [place, row] of rows.entries()) {
      const line = [place + 1, customers[row], segmentOf(row), rounded(likeness[row])]
      yield bought === undefined ? line : [...line, bought[row]]
    }
  }
  const header = ['rank', 'customer', 'segment', 'likeness', ...(bought === undefined ? [] : ['bought'])]
  return { header, rows: lines() }
}

/** The products by the units that are expected, with their intervals in whole units. */
export function demandCsv({ products }: Purchases, demand: Demand): CsvTable {
  return {
    header: ['product', 'name', 'units', 'low', 'high'],
    rows: demand.products.map(({ product, units, low, high }) => [
      products[product].code,
      products[product].name,
      Math.round(units * 10) / 10,
      Math.floor(low),
      Math.ceil(high),
    ]),
  }
}

import { type Duration, inUnit, type TimeUnit } from './duration.ts'

/** Customers by what they did: x repeat purchases, the last one at tx, seen until T; times since the first purchase. */
export interface PurchaseHistories {
  /** What tx and T are counted in. */
  unit: TimeUnit
  x: Float64Array
  tx: Float64Array
  T: Float64Array
}

/** Histories of which no two are equal, in ascending order, with how many customers have each and which one each customer has. */
export interface DistinctHistories extends PurchaseHistories {
  weight: Float64Array
  /** For each customer the place of their history. */
  of: Uint32Array
}

/** Puts equal histories together: whatever is worked out for one holds for all, and no sum depends on the order of the customers. */
export function distinctHistories({ unit, x, tx, T }: PurchaseHistories): DistinctHistories {
  const at = (column: Float64Array, row: number): number => column[row] ?? 0
  const order = Uint32Array.from(x.keys()).sort(
    (a, b) => at(x, a) - at(x, b) || at(tx, a) - at(tx, b) || at(T, a) - at(T, b),
  )
  const of = new Uint32Array(order.length)
  const firsts: number[] = []
  const weight: number[] = []
  for (const row of order) {
    const before = firsts.at(-1)
    if (
      before === undefined ||
      at(x, row) !== at(x, before) ||
      at(tx, row) !== at(tx, before) ||
      at(T, row) !== at(T, before)
    ) {
      firsts.push(row)
      weight.push(0)
    }
    const place = firsts.length - 1
    weight[place] = (weight[place] ?? 0) + 1
    of[row] = place
  }
  const pick = (column: Float64Array): Float64Array => Float64Array.from(firsts, (row) => at(column, row))
  return { unit, x: pick(x), tx: pick(tx), T: pick(T), weight: Float64Array.from(weight), of }
}

/**
 * At most so many customers, drawn evenly from the histories in their order, so that every sort of history is there as often as among all.
 * @returns the histories themselves where there are no more
 */
export function thinned(histories: DistinctHistories, most: number): DistinctHistories {
  const n = histories.of.length
  if (n <= most) return histories
  const kept = new Float64Array(histories.weight.length)
  let [place, below] = [0, 0]
  for (let draw = 0; draw < most; draw++) {
    const at = ((draw + 0.5) * n) / most
    while (below + (histories.weight[place] ?? n) < at) below += histories.weight[place++] ?? n
    kept[place] = (kept[place] ?? 0) + 1
  }
  const rows = [...kept.keys()].filter((row) => (kept[row] ?? 0) > 0)
  const pick = (column: Float64Array): Float64Array => Float64Array.from(rows, (row) => column[row] ?? 0)
  const { unit, x, tx, T } = histories
  return { unit, x: pick(x), tx: pick(tx), T: pick(T), weight: pick(kept), of: new Uint32Array() }
}

/** The histories with all times multiplied: whoever does so says what they are counted in then. */
export const scaleTimes = <H extends Pick<PurchaseHistories, 'tx' | 'T'>>(histories: H, factor: number): H => ({
  ...histories,
  tx: histories.tx.map((time) => time * factor),
  T: histories.T.map((time) => time * factor),
})

/** The same histories in another unit of time. */
export const historiesIn = <H extends PurchaseHistories>(histories: H, unit: TimeUnit): H => ({
  ...scaleTimes(histories, inUnit({ value: 1, unit: histories.unit } satisfies Duration, unit)),
  unit,
})

import { asAdd, type ToldFigure } from './told-figure.ts'

/** A figure that the result tells, or that follows from what it tells: an average tells its sum and its count. */
export interface Base {
  family: string
  /** What each entry adds to it; NaN adds nothing. The sum over a row's entries is the row's figure. */
  adds: Float64Array
}

/** What customers contribute to the rows that are to be shown: one entry per row and customer, in any order. */
export interface Contributions {
  /** The row's place in the result. */
  rows: Int32Array
  /** The customer's number: the place in the snapshot's customers, ordered by id. */
  customers: Uint32Array
  bases: readonly Base[]
}

/** The figures of each row, one per base. Rows without an entry have none. */
export function figuresByRow({ rows, customers, bases }: Contributions): Map<number, ToldFigure[]> {
  const order = Uint32Array.from(rows.keys()).sort(
    (a, b) => (rows[a] ?? 0) - (rows[b] ?? 0) || (customers[a] ?? 0) - (customers[b] ?? 0),
  )
  const found = new Map<number, ToldFigure[]>()
  for (let from = 0; from < order.length; ) {
    const row = rows[order[from] ?? 0] ?? 0
    let to = from
    while (to < order.length && rows[order[to] ?? 0] === row) to++
    const places = order.subarray(from, to)
    found.set(
      row,
      bases.map((base) => figureOf(base, customers, places)),
    )
    from = to
  }
  return found
}

function figureOf({ family, adds }: Base, customers: Uint32Array, places: Uint32Array): ToldFigure {
  const kept = places.filter((at) => asAdd(adds[at] ?? 0) !== 0)
  return {
    family,
    customers: kept.map((at) => customers[at] ?? 0),
    adds: Int32Array.from(kept, (at) => asAdd(adds[at] ?? 0)),
  }
}

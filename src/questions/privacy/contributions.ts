import { asAdd, type ToldFigure } from './told-figure.ts'

/** A figure that the result tells, or that follows from what it tells: an average tells its sum and its count. */
interface Base {
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
export function figuresByRow(contributions: Contributions): Map<number, ToldFigure[]> {
  const { rows, customers, bases } = inOrder(contributions)
  const figures = new Map<number, ToldFigure[]>()
  for (let from = 0; from < rows.length; ) {
    const row = rows[from] ?? 0
    let to = from + 1
    while (to < rows.length && rows[to] === row) to++
    const [first, past] = [from, to]
    figures.set(
      row,
      bases.map(({ family, adds }) => figureOf(family, customers.subarray(first, past), adds.subarray(first, past))),
    )
    from = to
  }
  return figures
}

/** Entries by their rows, and of each by their customers; as the engine gives them they are. */
function inOrder(contributions: Contributions): Contributions {
  const { rows, customers, bases } = contributions
  const compare = (a: number, b: number): number =>
    (rows[a] ?? 0) - (rows[b] ?? 0) || (customers[a] ?? 0) - (customers[b] ?? 0)
  let at = 1
  while (at < rows.length && compare(at - 1, at) <= 0) at++
  if (at >= rows.length) return contributions
  const order = Uint32Array.from(rows.keys()).sort(compare)
  return {
    rows: Int32Array.from(order, (place) => rows[place] ?? 0),
    customers: Uint32Array.from(order, (place) => customers[place] ?? 0),
    bases: bases.map(({ family, adds }) => ({ family, adds: Float64Array.from(order, (place) => adds[place] ?? 0) })),
  }
}

function figureOf(family: string, customers: Uint32Array, adds: Float64Array): ToldFigure {
  const who = new Uint32Array(customers.length)
  const what = new Int32Array(customers.length)
  let length = 0
  for (let at = 0; at < customers.length; at++) {
    const add = asAdd(adds[at] ?? 0)
    if (add === 0) continue
    who[length] = customers[at] ?? 0
    what[length++] = add
  }
  return { family, customers: who.slice(0, length), adds: what.slice(0, length) }
}

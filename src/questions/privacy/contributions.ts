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
  const places = new Map<number, number[]>()
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    const own = places.get(row)
    if (own === undefined) places.set(row, [at])
    else own.push(at)
  }
  return new Map(
    [...places].map(([row, own]) => {
      const ordered = ascending(own, customers)
      return [row, bases.map((base) => figureOf(base, customers, ordered))]
    }),
  )
}

/** Entries by their customers; often they come so. */
function ascending(places: number[], customers: Uint32Array): number[] {
  const of = (at: number): number => customers[places[at] ?? 0] ?? 0
  for (let at = 1; at < places.length; at++)
    if (of(at - 1) > of(at)) return places.sort((a, b) => (customers[a] ?? 0) - (customers[b] ?? 0))
  return places
}

function figureOf({ family, adds }: Base, customers: Uint32Array, places: readonly number[]): ToldFigure {
  const who = new Uint32Array(places.length)
  const what = new Int32Array(places.length)
  let length = 0
  for (const at of places) {
    const add = asAdd(adds[at] ?? 0)
    if (add === 0) continue
    who[length] = customers[at] ?? 0
    what[length++] = add
  }
  return { family, customers: who.slice(0, length), adds: what.slice(0, length) }
}

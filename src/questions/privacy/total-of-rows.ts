import type { Contributions } from './contributions.ts'

/** Figures of a customer that add up over rows that part lines; and those that a customer adds once, in however many rows. */
const sums = new Set(['revenue', 'gross-revenue', 'returned-revenue', 'units', 'returned-units', 'margin', 'discount'])
const once = new Set(['buyers', 'new-customers', 'customers'])

/** Whether what customers add to a total follows from what they add to all of its rows. Orders do not: one may stand in two rows. */
export const followsFromRows = (measures: readonly string[]): boolean =>
  measures.every((measure) => sums.has(measure) || once.has(measure))

/**
 * What customers add to the total of rows, of what they add to each: all rows that there are, which part the lines.
 * @param measures of the bases, as followsFromRows takes them
 */
export function totalOfRows({ customers, bases }: Contributions, measures: readonly string[]): Contributions {
  const size = customers.reduce((most, customer) => Math.max(most, customer), -1) + 1
  const isThere = new Uint8Array(size)
  for (const customer of customers) isThere[customer] = 1
  const who = Uint32Array.from(isThere.keys()).filter((customer) => isThere[customer] === 1)
  return {
    rows: new Int32Array(who.length),
    customers: who,
    bases: bases.map(({ family, adds }, i) => {
      const total = new Float64Array(size)
      const isOnce = once.has(measures[i] ?? '')
      for (let at = 0; at < adds.length; at++) {
        const customer = customers[at] ?? 0
        const [before, add] = [total[customer] ?? 0, adds[at] ?? 0]
        total[customer] = isOnce ? Math.max(before, add) : before + add
      }
      return { family, adds: Float64Array.from(who, (customer) => total[customer] ?? 0) }
    }),
  }
}

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { figuresByRow } from '../../../src/questions/privacy/contributions.ts'
import { openGuard } from '../../../src/questions/privacy/open-guard.ts'
import { asked, type Line, newState } from './small-shop.ts'

const threshold = 4
const line = fc.record({
  customer: fc.nat(24),
  country: fc.constantFrom('a', 'b', 'c', 'd'),
  day: fc.nat(5),
  amount: fc.integer({ min: -20, max: 200 }),
})
const question = fc.record({
  by: fc.constantFrom('country', 'day', 'none'),
  from: fc.nat(3),
  to: fc.integer({ min: 2, max: 5 }),
  notIn: fc.constantFrom('a', 'b', 'nowhere'),
  measures: fc.constantFrom(['revenue'], ['orders'], ['average-order-value'], ['buyers']),
})

/** A figure by hand: what each customer adds to it. */
type Parts = Map<number, number>

/** How many customers are in a sum of figures. */
function customersIn(figures: readonly { parts: Parts; sign: number }[]): number {
  const sum = new Map<number, number>()
  for (const { parts, sign } of figures)
    for (const [customer, add] of parts) sum.set(customer, (sum.get(customer) ?? 0) + sign * add)
  return [...sum.values()].filter((add) => Math.round(add) !== 0).length
}

it('no two answers, added or taken from each other, give a figure of fewer customers than the threshold', () => {
  const state = newState()
  let talk = 0
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 30, maxLength: 90 }),
      fc.array(question, { minLength: 2, maxLength: 7 }),
      (lines: Line[], questions) => {
        const guard = openGuard(state, threshold)
        const asker = { ledger: `talk:${talk++}`, lifted: false }
        const told: { family: string; parts: Parts }[] = []
        for (const { by, from, to, notIn, measures } of questions) {
          const some = lines.filter(({ day, country }) => day >= from && day <= to && country !== notIn)
          const { figures } = asked(some, measures, by === 'none' ? undefined : (one) => String(one[by as 'day']))
          const { keptBack, total } = guard.hold(figures, asker)
          const shown = figures.parts.flatMap((part) =>
            [...figuresByRow(part)].filter(([row]) => !keptBack.has(row)).flatMap(([, of]) => of),
          )
          const whole = total === undefined ? figures.totals.flatMap((part) => figuresByRow(part).get(0) ?? []) : []
          for (const { family, customers, adds } of [...shown, ...whole])
            told.push({ family, parts: new Map([...customers].map((customer, at) => [customer, adds[at] ?? 0])) })
        }
        for (const [at, one] of told.entries())
          for (const other of told.slice(at).filter(({ family }) => family === one.family))
            for (const sign of [1, -1]) {
              const customers = customersIn([
                { parts: one.parts, sign: 1 },
                { parts: other.parts, sign },
              ])
              expect(customers === 0 || customers >= threshold, JSON.stringify([one, other, sign])).toBe(true)
            }
      },
    ),
    { numRuns: 150 },
  )
})

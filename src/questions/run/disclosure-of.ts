import type { Measure } from '../catalogue/entry.ts'
import { compileAdded } from '../compile/compile-added.ts'
import { type CompiledQuery, compileQuery } from '../compile/compile-query.ts'
import type { Asker } from '../desk.ts'
import type { Days } from '../query/time-range.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import type { AnswerContext } from './answer-query.ts'
import { planFor } from './compute-answer.ts'
import { type ComputedRow, type CustomersAdded, keyOf } from './computed-rows.ts'
import type { Added, Disclosure } from './guard.ts'

/** What an answer is about to tell, and to whom. */
export interface Telling {
  asker: Asker
  context: AnswerContext
  measures: readonly Measure[]
  rows: readonly ComputedRow[]
  total: ComputedRow | undefined
}

/** What the guard is asked of an answer: its rows, and ways to look behind them. */
export function disclosureOf(query: TypedQuery, days: Days | undefined, telling: Telling): Disclosure {
  const { asker, context, measures, rows, total } = telling
  const { plan, compute, threshold, snapshot } = context
  const planned = planFor(plan, days)
  const dimensions = query.dimensions.map((id) => plan.catalogue.dimensions.find((dimension) => dimension.id === id))
  const keysOf = (places: readonly number[]): ComputedRow['keys'][] =>
    places.flatMap((place) => {
      const row = rows[place]
      return row === undefined ? [] : [row.keys]
    })
  return {
    query,
    days,
    snapshot,
    threshold,
    asker,
    measures,
    rows,
    total,
    limit: query.limit,
    apart: query.dimensions.every((id) => id !== 'country' && plan.dimensions.get(id)?.customers !== undefined),
    mayMerge:
      query.limit === undefined &&
      dimensions.length > 0 &&
      dimensions.every((dimension) => dimension?.type === 'category'),
    behind: async (places) => {
      const compiled = compileQuery(query, planned, { days, together: true, only: keysOf(places) })
      return (await compute.rows(compiled, 0, query.measures.length))[0]?.behind ?? 0
    },
    added: async (figures, groups) => {
      const compile = (only: ComputedRow['keys'][] | undefined, together: boolean): CompiledQuery =>
        compileAdded(query, figures, planned, { days, together, ...(only === undefined ? {} : { only }) })
      const inOne = async (only: ComputedRow['keys'][] | undefined, group: number): Promise<Added> =>
        inGroup(await compute.added(compile(only, true), 0, figures.length), () => group)
      if (groups === undefined) return inOne(undefined, 0)
      const some = groups.map((places) => keysOf(places))
      if (query.dimensions.length === 0) return inOne(undefined, 0)
      const single = new Map(
        some.flatMap(([keys, ...more], group) => (keys === undefined || more.length > 0 ? [] : [[keyOf(keys), group]])),
      )
      const alone = some.flatMap((keys) => (keys.length === 1 ? keys : []))
      // A customer in several rows of a group counts once in it.
      const several = some.flatMap((keys, group) => (keys.length > 1 ? [{ keys, group }] : []))
      return joined([
        ...(alone.length === 0
          ? []
          : [
              inGroup(
                await compute.added(compile(alone, false), query.dimensions.length, figures.length),
                (key) => single.get(key) ?? -1,
              ),
            ]),
        ...(await Promise.all(several.map(({ keys, group }) => inOne(keys, group)))),
      ])
    },
  }
}

const inGroup = ({ keys, customers, adds }: CustomersAdded, groupOf: (key: string) => number): Added => ({
  groups: Int32Array.from(keys, groupOf),
  customers,
  adds,
})

const joined = (all: readonly Added[]): Added => ({
  groups: Int32Array.from(all.flatMap(({ groups }) => [...groups])),
  customers: Uint32Array.from(all.flatMap(({ customers }) => [...customers])),
  adds: (all[0]?.adds ?? []).map((_, i) => Float64Array.from(all.flatMap(({ adds }) => [...(adds[i] ?? [])]))),
})

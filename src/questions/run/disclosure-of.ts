import type { Measure } from '../catalogue/entry.ts'
import { compileAdded, type NumberedRows } from '../compile/compile-added.ts'
import { compileQuery } from '../compile/compile-query.ts'
import { peopleOf } from '../compile/settle-query.ts'
import type { Asker } from '../desk.ts'
import type { Days } from '../query/time-range.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import type { AnswerContext } from './answer-query.ts'
import { planFor, withoutFilters } from './compute-answer.ts'
import { type ComputedRow, keyOf } from './computed-rows.ts'
import type { Added, Disclosure } from './guard.ts'

/** What an answer is about to tell, and to whom. */
export interface Telling {
  asker: Asker
  context: AnswerContext
  measures: readonly Measure[]
  rows: readonly ComputedRow[]
  total: ComputedRow | undefined
  /** Keys of all rows that the total is of, where figures of rows decided which; absent: of all that there are. */
  picked?: readonly ComputedRow['keys'][] | undefined
}

/** What the guard is asked of an answer: its rows, and ways to look behind them. */
export function disclosureOf(query: TypedQuery, days: Days | undefined, telling: Telling): Disclosure {
  const { asker, context, measures, rows, total, picked } = telling
  const { plan, compute, threshold, snapshot } = context
  const planned = planFor(plan, days)
  const dimensions = query.dimensions.map((id) => plan.catalogue.dimensions.find((dimension) => dimension.id === id))
  const keysOf = (places: readonly number[]): ComputedRow['keys'][] =>
    places.flatMap((place) => {
      const row = rows[place]
      return row === undefined ? [] : [row.keys]
    })
  const whole = query.dimensions.length > 0 ? query : withoutFilters(query)
  return {
    query,
    days,
    ...(query.share
      ? {
          addedToWhole: (figures: readonly string[]) =>
            compute.added(compileAdded(whole, figures, planned, { days, rows: undefined }), figures.length),
        }
      : {}),
    snapshot,
    threshold,
    asker,
    measures,
    rows,
    total,
    limit: query.limit,
    people: peopleOf(query, plan),
    apart: query.dimensions.every((id) => id !== 'country' && plan.dimensions.get(id)?.customers !== undefined),
    mayMerge:
      query.limit === undefined &&
      dimensions.length > 0 &&
      dimensions.every((dimension) => dimension?.type === 'category'),
    ...(query.having.some(({ per }) => per === 'customer')
      ? {
          leftOut: async (places: readonly number[]) => {
            const all = { ...query, having: query.having.filter(({ per }) => per !== 'customer') }
            const compiled = compileQuery(all, planned, { days, only: keysOf(places) })
            const found = await compute.rows(compiled, query.dimensions.length, query.measures.length)
            const whole = new Map(found.map((row) => [keyOf(row.keys), row]))
            return places.map((place) => {
              const row = rows[place]
              const other = row && whole.get(keyOf(row.keys))
              if (row === undefined || other === undefined) return 0
              return Math.min(other.behind - row.behind, other.people - row.people)
            })
          },
        }
      : {}),
    behind: async (places) => {
      const compiled = compileQuery(query, planned, { days, together: true, only: keysOf(places) })
      return (await compute.rows(compiled, 0, query.measures.length))[0]?.behind ?? 0
    },
    added: async (figures, groups) => {
      const ask = (numbered: NumberedRows, only?: readonly ComputedRow['keys'][]): Promise<Added> =>
        compute.added(
          compileAdded(query, figures, planned, { days, rows: numbered, ...(only === undefined ? {} : { only }) }),
          figures.length,
        )
      if (groups === undefined || query.dimensions.length === 0) return ask(undefined, picked)
      const some = groups.map((places, number) => ({ rows: keysOf(places), number }))
      const alone = some.flatMap(({ rows: [keys, ...more], number }) =>
        keys === undefined || more.length > 0 ? [] : [{ keys, number }],
      )
      const found = alone.length === 0 ? [] : [await ask(alone)]
      // A customer in several rows of a group counts once in it.
      for (const { rows: several, number } of some) {
        if (several.length < 2) continue
        const { groups: places, ...rest } = await ask(undefined, several)
        found.push({ groups: places.fill(number), ...rest })
      }
      return joined(found)
    },
  }
}

/** Entries of one after those of another. */
function joined(all: readonly Added[]): Added {
  const [first] = all
  if (first !== undefined && all.length === 1) return first
  const length = all.reduce((sum, { groups }) => sum + groups.length, 0)
  const into = {
    groups: new Int32Array(length),
    customers: new Uint32Array(length),
    adds: (first?.adds ?? []).map(() => new Float64Array(length)),
  }
  let at = 0
  for (const { groups, customers, adds } of all) {
    into.groups.set(groups, at)
    into.customers.set(customers, at)
    for (const [i, column] of into.adds.entries()) column.set(adds[i] ?? [], at)
    at += groups.length
  }
  return into
}

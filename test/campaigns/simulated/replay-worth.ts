import { z95 } from '../../../src/numerics/z95.ts'
import type { Logged, Replayed } from './replay.ts'

/** A weight for a customer in a place of a replay. */
export type Weight = (customer: number, place: number, replayed: Replayed) => number

/** A mean with its 95 % interval. */
export interface Told {
  mean: number
  low: number
  high: number
  /** The smallest and the largest of the replays. */
  least: number
  most: number
}

/**
 * By how much the answers of one way of choosing are more than those of another, by inverse propensity with weights that are scaled to 1 (Hájek 1971), over a part of the places of each replay.
 * The interval is over customers: what each adds is averaged over the replays first, since these share them.
 * @param from share of the places that come before
 */
export function difference(logged: Logged, replays: readonly Replayed[], one: Weight, other: Weight, from = 0): Told {
  const size = logged.arm.length
  const added = new Float64Array(size)
  const means = replays.map((replayed) => {
    const start = Math.round(from * size)
    const [a, b] = [one, other].map((weight) => worthOf(logged, replayed, weight, start))
    for (let place = start; place < size; place++) {
      const customer = replayed.order[place] ?? 0
      const answer = logged.answer[customer] ?? 0
      const of = (weight: Weight, { mean, total }: Worth): number =>
        (weight(customer, place, replayed) * (answer - mean)) / total
      if (a && b) added[customer] = (added[customer] ?? 0) + (of(one, a) - of(other, b)) / replays.length
    }
    return (a?.mean ?? 0) - (b?.mean ?? 0)
  })
  const mean = means.reduce((sum, each) => sum + each, 0) / means.length
  const error = Math.sqrt(added.reduce((sum, each) => sum + each * each, 0))
  return {
    mean,
    low: mean - z95 * error,
    high: mean + z95 * error,
    least: Math.min(...means),
    most: Math.max(...means),
  }
}

interface Worth {
  mean: number
  total: number
}

function worthOf(logged: Logged, replayed: Replayed, weight: Weight, start: number): Worth {
  let [answers, total] = [0, 0]
  for (let place = start; place < logged.arm.length; place++) {
    const customer = replayed.order[place] ?? 0
    const w = weight(customer, place, replayed)
    total += w
    answers += w * (logged.answer[customer] ?? 0)
  }
  return { mean: answers / total, total }
}

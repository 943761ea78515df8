import type { Interval } from '../../src/numerics/interval.ts'
import { quantileOfSorted } from '../../src/numerics/quantiles.ts'
import { seededRandom } from '../../src/numerics/random.ts'
import type { HeadlineGroup } from './headline-archive.ts'
import type { Choice } from './walk-forward.ts'

/** The lift of one group: by how much the click rate was above that of the mean headline of the group; 0.05 is 5 %. */
export interface GroupLift {
  readonly test: string
  readonly lift: number
}

export interface Lift extends Interval {
  readonly groups: number
  readonly mean: number
}

const rateOf = ({ shown, answered }: { shown: number; answered: number }): number => answered / shown

/** The click rate of the mean headline: each counts once, however often it was shown. */
export const meanRate = ({ texts }: HeadlineGroup): number =>
  texts.reduce((sum, text) => sum + rateOf(text), 0) / texts.length

/** The lift of the headline with the highest score; of several, their mean. A group that nobody clicked in has none. */
export function liftOfChoice({ group, scores }: Choice): GroupLift {
  const best = Math.max(...scores)
  const chosen = group.texts.filter((_, i) => scores[i] === best)
  const rate = chosen.reduce((sum, text) => sum + rateOf(text), 0) / chosen.length
  const usual = meanRate(group)
  return { test: group.test, lift: usual > 0 ? rate / usual - 1 : 0 }
}

const resamples = 2000

/**
 * Mean lift over groups with its 95 % interval: percentile bootstrap over tests (Efron and Tibshirani 1993, chapter 13), because groups of one test share
 * their visitors.
 */
export function liftOf(lifts: readonly GroupLift[]): Lift {
  const tests = [...Map.groupBy(lifts, ({ test }) => test).values()]
  const sums = Float64Array.from(tests, (members) => members.reduce((sum, { lift }) => sum + lift, 0))
  const sizes = Float64Array.from(tests, (members) => members.length)
  const random = seededRandom(20141018)
  const means = Float64Array.from({ length: resamples }, () => {
    let sum = 0
    let groups = 0
    for (let draw = 0; draw < tests.length; draw++) {
      const test = random.integer(tests.length)
      sum += sums[test]
      groups += sizes[test]
    }
    return sum / groups
  }).sort()
  return {
    groups: lifts.length,
    mean: lifts.reduce((sum, { lift }) => sum + lift, 0) / lifts.length,
    low: quantileOfSorted(means, 0.025) ?? Number.NaN,
    high: quantileOfSorted(means, 0.975) ?? Number.NaN,
  }
}

/** The lift of one way of choosing over another, group by group. */
export const differenceOf = (lifts: readonly GroupLift[], others: readonly GroupLift[]): GroupLift[] =>
  lifts.map(({ test, lift }, i) => ({ test, lift: lift - others[i].lift }))

import { normalDraw } from '../../test/numerics/draws.ts'
import type { Policy, Traffic } from './adaptive-traffic.ts'

const equalShares = (arms: number): Float64Array => new Float64Array(arms).fill(1 / arms)

/** Everything to the headlines with the highest value. */
function allToBest(values: Float64Array): Float64Array {
  const best = Math.max(...values)
  const count = values.filter((value) => value === best).length
  return values.map((value) => (value === best ? 1 / count : 0))
}

/** All alike, to the end. */
export const uniform: Policy = ({ shown }) => equalShares(shown.length)

/**
 * All alike until a share of the visitors has passed; then one headline to the end, whatever comes.
 * @param explored above 0 without a prior, @param prior absent: the one with the highest rate is taken; else that with the highest expected log rate
 */
export function testThenCommit(explored: number, prior?: HeadlinePrior): Policy {
  let committed: Float64Array | undefined
  return (traffic, passed) => {
    // Batches begin at sums of fractions that are not exact.
    if (passed < explored - 1e-9) return equalShares(traffic.shown.length)
    committed ??= allToBest(prior === undefined ? ratesOf(traffic) : beliefAround(prior, traffic).means)
    return committed
  }
}

const ratesOf = ({ shown, answered }: Traffic): Float64Array => answered.map((value, arm) => value / shown[arm])

/** What is believed of the headlines of a group before anyone saw them. */
export interface HeadlinePrior {
  /** Expected log rates, up to a level that is not known. */
  readonly expected: Float64Array
  /** Standard deviation of log rates around these; Infinity: nothing is known. */
  readonly sd: number
}

/** How many draws stand for the posterior. */
const draws = 50

/**
 * Thompson sampling (Thompson 1933) in batches: each headline gets a share by how often it has the highest log rate in draws of what is believed.
 * @param sharpness power of these shares, normed again: 1 is the rule itself, more of it explores less
 */
export function thompson(prior: HeadlinePrior, sharpness: number): Policy {
  return (traffic, _passed, random) => {
    const { means, sds, slopes, levelSd } = Number.isFinite(prior.sd)
      ? beliefAround(prior, traffic)
      : freeBelief(traffic)
    const counts = new Float64Array(means.length)
    for (let i = 0; i < draws; i++) {
      const level = levelSd === 0 ? 0 : levelSd * normalDraw(random)
      let best = 0
      let most = Number.NEGATIVE_INFINITY
      for (let arm = 0; arm < means.length; arm++) {
        const drawn = means[arm] - slopes[arm] * level + sds[arm] * normalDraw(random)
        if (drawn <= most) continue
        most = drawn
        best = arm
      }
      counts[best] += 1
    }
    const powers = counts.map((count) => count ** sharpness)
    const total = powers.reduce((sum, power) => sum + power, 0)
    return powers.map((power) => power / total)
  }
}

/** Log rates as they may be: each has a mean and a deviation of its own, and all fall with a level that is drawn first, by slopes. */
interface Belief {
  readonly means: Float64Array
  readonly sds: Float64Array
  readonly slopes: Float64Array
  readonly levelSd: number
}

const logRateOf = ({ shown, answered }: Traffic, arm: number): number =>
  Math.log((answered[arm] + 0.5) / (shown[arm] + 1))

/** Each log rate is what was counted, give or take chance; before anything was, all are alike. */
const freeBelief = (traffic: Traffic): Belief => ({
  means: traffic.answered.map((_, arm) => logRateOf(traffic, arm)),
  sds: traffic.answered.map((count) => 1 / Math.sqrt(count + 0.5)),
  slopes: new Float64Array(traffic.shown.length),
  levelSd: 0,
})

/**
 * What counts make of a prior. Log rates are a level of the group that is not known, plus what is expected, plus a normal rest; counts are normal log
 * rates (delta method). A headline that nobody saw keeps its prior. Means are up to the level.
 */
function beliefAround({ expected, sd }: HeadlinePrior, traffic: Traffic): Belief {
  const weights = traffic.answered.map((count, arm) =>
    traffic.shown[arm] === 0 ? 0 : 1 / (sd * sd + 1 / (count + 0.5)),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const rests = expected.map((value, arm) => logRateOf(traffic, arm) - value)
  const level = total > 0 ? rests.reduce((sum, rest, arm) => sum + weights[arm] * rest, 0) / total : 0
  const slopes = weights.map((weight) => sd * sd * weight)
  return {
    means: expected.map((value, arm) => value + slopes[arm] * (rests[arm] - level)),
    sds: slopes.map((slope) => sd * Math.sqrt(1 - slope)),
    slopes,
    levelSd: total > 0 ? 1 / Math.sqrt(total) : 0,
  }
}

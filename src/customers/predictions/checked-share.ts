import { calibrationTolerance } from '../../numerics/calibration.ts'
import type { SegmentShare } from './prediction.ts'

/** Normal quantiles of a 99 % interval and of a bound at 95 %. */
const z99 = 2.575829
const z95 = 1.6448536
/** A segment has fewer customers than the whole, so its share may be off by so many times as much. */
const leeway = 2

/**
 * The mean score of some customers beside what came among those of them that the model had not seen. The interval (99 %) holds the chance of what
 * will come, that of the test, and the error that the test found. It holds where the error, with the chance of the test (95 %), is tolerable.
 * @param scores of those who are scored, @param held scores and outcomes of those of the test
 * Of amounts it is the mean amount, with the spread of the errors in the test; these never hold, as no test says how far off they may be.
 * @param outcomes of all of the test, as the tolerance goes by their share
 */
export function checkedShare(
  scores: Float64Array,
  held: { scores: Float64Array; outcomes: Float64Array },
  outcomes: Float64Array,
  isAmount = false,
): Omit<SegmentShare, 'segment'> {
  const [mean, expected, observed] = [scores, held.scores, held.outcomes].map(meanOf) as [number, number, number]
  if (held.scores.length === 0)
    return { customers: scores.length, mean, low: isAmount ? mean : 0, high: isAmount ? mean : 1, holds: false }
  const error = Math.abs(observed - expected)
  const spread = Math.sqrt(meanOf(held.scores.map((score, row) => (score - (held.outcomes[row] as number)) ** 2)))
  const chance = (of: Float64Array): number => (isAmount ? spread / Math.sqrt(Math.max(1, of.length)) : chanceOf(of))
  const ofTest = chance(held.scores)
  const half = error + z99 * Math.hypot(chance(scores), ofTest)
  return {
    customers: scores.length,
    mean,
    low: isAmount ? mean - half : Math.max(0, mean - half),
    high: isAmount ? mean + half : Math.min(1, mean + half),
    holds: !isAmount && error + z95 * ofTest <= leeway * calibrationTolerance(meanOf(outcomes)),
    held: { customers: held.scores.length, expected, observed },
  }
}

const meanOf = (values: Float64Array): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length)

/** Standard error of the share that comes of customers with these probabilities. */
const chanceOf = (scores: Float64Array): number =>
  Math.sqrt(scores.reduce((sum, p) => sum + p * (1 - p), 0)) / Math.max(1, scores.length)

import { momentsOf } from '../../numerics/moments-of.ts'
import { twoSidedNormal } from '../../numerics/normal.ts'
import { newcombeInterval } from '../../numerics/proportions.ts'
import { skewedDifference } from '../../numerics/skewed-difference.ts'
import { testProportions } from '../../numerics/two-proportions.ts'
import { welch } from '../../numerics/welch.ts'
import { z95 } from '../../numerics/z95.ts'
import type { EffectFigure } from './contrast.ts'
import { countOf } from './count-of.ts'
import { type NotKnown, notKnown } from './not-known.ts'

/** The difference of a metric between two groups of units whose chances never changed: Newcombe and the pooled test for a rate, Welch or Hall for an amount. */
export function effectOf(kind: 'rate' | 'amount', a: Float64Array, b: Float64Array): EffectFigure | NotKnown {
  return kind === 'rate' ? rateEffect(a, b) : amountEffect(a, b)
}

function rateEffect(a: Float64Array, b: Float64Array): EffectFigure | NotKnown {
  if (a.length === 0 || b.length === 0) return notKnown('nobody')
  const [ofA, ofB] = [countOf(a), countOf(b)]
  const interval = newcombeInterval(ofA, ofB)
  const test = testProportions(ofA, ofB)
  if (interval === undefined || test === undefined) return notKnown('nothing-varies')
  const effect = ofA.successes / ofA.trials - ofB.successes / ofB.trials
  return { effect, standardError: test.standardError, ...interval, p: test.p, method: 'newcombe' }
}

/** Where one group has fewer than this share of the other’s units, the skewness of amounts is reckoned with. */
const evenShare = 1 / 3

/**
 * The difference of an amount: by Welch, and between groups of very different size by Hall, who takes the skewness of amounts into account.
 * @param adjusted that the amounts have been adjusted by CUPED
 */
export function amountEffect(a: Float64Array, b: Float64Array, adjusted?: 'cuped'): EffectFigure | NotKnown {
  if (a.length === 0 || b.length === 0) return notKnown('nobody')
  if (a.length < 2 || b.length < 2) return notKnown('too-few')
  const isUneven = Math.min(a.length, b.length) < evenShare * Math.max(a.length, b.length)
  const [ofA, ofB] = [momentsOf(a), momentsOf(b)]
  const found = isUneven ? skewedDifference(a, b) : welch(ofA, ofB)
  if (found === undefined) return notKnown('nothing-varies')
  const { difference: effect, low, high, p } = found
  const standardError = Math.sqrt(ofA.variance / ofA.n + ofB.variance / ofB.n)
  return { effect, standardError, low, high, p, method: adjusted ?? (isUneven ? 'hall' : 'welch') }
}

/** An effect that is normal about the true one. */
export function normalEffect(
  effect: number,
  standardError: number,
  method: EffectFigure['method'],
): EffectFigure | NotKnown {
  if (!(standardError > 0)) return notKnown('nothing-varies')
  return {
    effect,
    standardError,
    low: effect - z95 * standardError,
    high: effect + z95 * standardError,
    p: twoSidedNormal(effect / standardError),
    method,
  }
}

import { momentsOf } from '../../numerics/moments-of.ts'
import { normalBelow } from '../../numerics/normal.ts'
import { newcombeInterval } from '../../numerics/proportions.ts'
import { testProportions } from '../../numerics/two-proportions.ts'
import { type Moments, welch } from '../../numerics/welch.ts'
import { z95 } from '../../numerics/z95.ts'
import type { EffectFigure } from './contrast.ts'
import { countOf } from './count-of.ts'
import { type NotKnown, notKnown } from './not-known.ts'

/** The difference of a metric between two groups of units whose chances never changed: Newcombe and the pooled test for a rate, Welch for an amount. */
export function effectOf(kind: 'rate' | 'amount', a: Float64Array, b: Float64Array): EffectFigure | NotKnown {
  return kind === 'rate' ? rateEffect(a, b) : amountEffect(momentsOf(a), momentsOf(b), 'welch')
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

/** @param method by which the amounts were come by */
export function amountEffect(a: Moments, b: Moments, method: EffectFigure['method']): EffectFigure | NotKnown {
  if (a.n === 0 || b.n === 0) return notKnown('nobody')
  if (a.n < 2 || b.n < 2) return notKnown('too-few')
  const found = welch(a, b)
  if (found === undefined) return notKnown('nothing-varies')
  const { difference: effect, low, high, p } = found
  return { effect, standardError: Math.sqrt(a.variance / a.n + b.variance / b.n), low, high, p, method }
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
    p: Math.min(1, 2 * normalBelow(-Math.abs(effect / standardError))),
    method,
  }
}

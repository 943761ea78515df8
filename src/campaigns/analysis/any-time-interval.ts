import { alwaysValidInterval, alwaysValidReach } from '../../numerics/always-valid.ts'
import type { Interval } from '../../numerics/interval.ts'
import { newcombeInterval } from '../../numerics/proportions.ts'
import type { EffectFigure } from './contrast.ts'
import { countOf } from './count-of.ts'

/**
 * The 95 % interval of a difference that holds at all looks at once. Of a rate it is Newcombe's, as wide as that takes: where an arm has had few orders, or none yet, a normal estimate with the
 * standard error that was seen is far too sure of itself.
 * @param groups values of the units of both, by which the difference was found
 * @param progress how much of the planned outcomes is in
 * @returns undefined where nothing is in yet
 */
export function anyTimeInterval(
  { effect, standardError, method }: Pick<EffectFigure, 'effect' | 'standardError' | 'method'>,
  [a, b]: readonly [Float64Array, Float64Array],
  progress: number,
): Interval | undefined {
  if (!(progress > 0)) return undefined
  return method === 'newcombe'
    ? newcombeInterval(countOf(a), countOf(b), alwaysValidReach(progress))
    : alwaysValidInterval(effect, standardError, progress)
}

import { mean } from './moments.ts'

export interface Cuped {
  /** Outcomes less theta × (before − its mean). */
  readonly values: Float64Array
  readonly theta: number
  /** Share of the outcomes' variance that is gone: the squared correlation. */
  readonly removed: number
}

/**
 * Takes out of outcomes what was known before (CUPED; Deng, Xu, Kohavi and Walker 2013): y − θ (x − x̄), θ = Cov(x, y) / Var(x) over all groups. The mean stays, and the
 * difference of two groups that were drawn by lot keeps its meaning.
 * @param before one per outcome, from before the assignment
 * @returns undefined where what was known does not vary
 */
export function cuped(outcomes: Float64Array, before: Float64Array): Cuped | undefined {
  const [ofX, ofY] = [mean(before), mean(outcomes)]
  if (ofX === undefined || ofY === undefined) return undefined
  let [xx, xy, yy] = [0, 0, 0]
  for (let i = 0; i < outcomes.length; i++) {
    const x = (before[i] as number) - ofX
    const y = (outcomes[i] as number) - ofY
    xx += x * x
    xy += x * y
    yy += y * y
  }
  if (!(xx > 0)) return undefined
  const theta = xy / xx
  return {
    values: outcomes.map((outcome, i) => outcome - theta * ((before[i] as number) - ofX)),
    theta,
    removed: yy > 0 ? (theta * xy) / yy : 0,
  }
}

import { logGamma } from './gamma.ts'
import { normalBelow } from './normal.ts'
import { gaussLegendre } from './quadrature.ts'
import { criticalT } from './student-t.ts'

const rule = gaussLegendre(96)

/** An arm of an experiment in figures. */
export interface MeanArm {
  n: number
  variance: number
}

/**
 * How likely Welch's two-sided test finds a difference of means: the tails of the non-central t with Satterthwaite's degrees of freedom, integrated over
 * the distribution of the estimated spread (Johnson, Kotz and Balakrishnan 1995, section 31.1). Exact for equal sizes and variances. 0 with fewer than two in an arm.
 */
export function powerOfMeans(difference: number, a: MeanArm, b: MeanArm, significance: number): number {
  if (!(a.n >= 2 && b.n >= 2)) return 0
  const [ofA, ofB] = [a.variance / a.n, b.variance / b.n]
  const error = Math.sqrt(ofA + ofB)
  if (!(error > 0)) return difference === 0 ? 0 : 1
  const freedom = (ofA + ofB) ** 2 / (ofA ** 2 / (a.n - 1) + ofB ** 2 / (b.n - 1))
  const critical = criticalT(1 - significance, freedom)
  const shift = Math.abs(difference) / error
  const half = 9 / Math.sqrt(2 * freedom)
  const [from, until] = [Math.max(0, 1 - half), 1 + half]
  const norm = Math.log(2) + (freedom / 2) * Math.log(freedom / 2) - logGamma(freedom / 2)
  let sum = 0
  for (let i = 0; i < rule.nodes.length; i++) {
    const spread = (from + until) / 2 + ((until - from) / 2) * (rule.nodes[i] as number)
    const density = Math.exp(norm + (freedom - 1) * Math.log(spread) - (freedom / 2) * spread * spread)
    const found = normalBelow(shift - critical * spread) + normalBelow(-shift - critical * spread)
    sum += ((until - from) / 2) * (rule.weights[i] as number) * density * found
  }
  return Math.min(1, sum)
}

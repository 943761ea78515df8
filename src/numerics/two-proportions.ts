import { twoSidedNormal } from './normal.ts'
import type { Count } from './proportions.ts'

export interface ProportionTest {
  readonly z: number
  /** Two-sided. */
  readonly p: number
  /** Of the difference, each proportion with its own variance. */
  readonly standardError: number
}

/**
 * Test of equal proportions with the pooled variance (the square root of Pearson's chi-squared), and the unpooled standard error of their difference.
 * @returns undefined without trials, or where all or none succeeded: nothing varies then
 */
export function testProportions(a: Count, b: Count): ProportionTest | undefined {
  if (a.trials === 0 || b.trials === 0) return undefined
  const pooled = (a.successes + b.successes) / (a.trials + b.trials)
  if (!(pooled > 0 && pooled < 1)) return undefined
  const [pA, pB] = [a.successes / a.trials, b.successes / b.trials]
  const z = (pA - pB) / Math.sqrt(pooled * (1 - pooled) * (1 / a.trials + 1 / b.trials))
  return {
    z,
    p: twoSidedNormal(z),
    standardError: Math.sqrt((pA * (1 - pA)) / a.trials + (pB * (1 - pB)) / b.trials),
  }
}

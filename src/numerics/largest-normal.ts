import { expectNormal } from './expect-normal.ts'
import { normalBelow, normalDensity } from './normal.ts'
import { gaussLegendre } from './quadrature.ts'

/** Nodes in each of three directions, and how far out they reach: a chance to about four digits. */
const rule = gaussLegendre(48)
const reach = 6

/** The mean of the largest of k independent standard normal values: ∫ z d Φ(z)^k (David and Nagaraja 2003, section 3.1); 1 / √π of two. */
export const meanOfLargest = (k: number): number =>
  k < 2 ? 0 : k * expectNormal(0, 1, (z) => z * normalBelow(z) ** (k - 1))

/**
 * The chance that the largest of k noisy values is the largest in truth: of two ½ + arcsin(ρ) / π (Sheppard 1899); of more by quadrature over the true value of one and what is
 * seen of it, the others lying below in both.
 * @param correlation of what is seen with the truth, 0 to 1
 */
export function chanceOfLargest(k: number, correlation: number): number {
  if (k < 2 || correlation >= 1) return 1
  if (correlation <= 0) return 1 / k
  if (k === 2) return 0.5 + Math.asin(correlation) / Math.PI
  const noise = Math.sqrt(1 - correlation ** 2)
  // What is seen is correlation × truth + noise.
  const bothBelow = (truth: number, seen: number): number =>
    meanUpTo(truth, (z) => normalBelow((seen - correlation * z) / noise))
  const found = meanUpTo(reach, (truth) =>
    meanUpTo(reach, (error) => bothBelow(truth, correlation * truth + noise * error) ** (k - 1)),
  )
  return Math.min(1, Math.max(1 / k, k * found))
}

/** ∫ of a function × the normal density up to a place. */
function meanUpTo(until: number, of: (z: number) => number): number {
  const half = (until + reach) / 2
  let sum = 0
  for (let i = 0; i < rule.nodes.length; i++) {
    const z = half * (1 + (rule.nodes[i] as number)) - reach
    sum += half * (rule.weights[i] as number) * normalDensity(z) * of(z)
  }
  return sum
}

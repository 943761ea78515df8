import { expectNormal } from './expect-normal.ts'
import { normalBelow } from './normal.ts'

/** The mean of the largest of k independent standard normal values: ∫ z d Φ(z)^k (David and Nagaraja 2003, section 3.1); 1 / √π of two. */
export const meanOfLargest = (k: number): number =>
  k < 2 ? 0 : k * expectNormal(0, 1, (z) => z * normalBelow(z) ** (k - 1))

/**
 * The chance that the largest of k noisy values is the largest in truth: of two ½ + arcsin(ρ) / π (Sheppard 1899); of more by quadrature over the true value of one and what is
 * seen of it, the others lying below in both.
 * @param correlation of what is seen with the truth, 0 to 1
 */
export function chanceOfLargest(k: number, correlation: number): number {
  if (k < 2) return 1
  if (correlation >= 1) return 1
  if (correlation <= 0) return 1 / k
  if (k === 2) return 0.5 + Math.asin(correlation) / Math.PI
  const noise = Math.sqrt(1 - correlation ** 2)
  // What lies below both: the seen value is correlation × truth + noise.
  const bothBelow = (truth: number, seen: number): number =>
    expectNormal(0, 1, (z) => (z < truth ? normalBelow((seen - correlation * z) / noise) : 0), [truth])
  return (
    k *
    expectNormal(0, 1, (truth) =>
      expectNormal(0, 1, (error) => bothBelow(truth, correlation * truth + noise * error) ** (k - 1)),
    )
  )
}

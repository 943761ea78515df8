/**
 * Parts a change of a product into contributions of its factors by the additive log-mean Divisia index (LMDI-I): L(V₁, V₀) ln(x₁ / x₀), where L(a, b) = (a − b) / (ln a − ln b) and
 * L(a, a) = a. The contributions add up to the change of the product, without a residual (Ang 2004, Energy Policy 32, 1131–1139; Ang 2005, Energy Policy 33, 867–871).
 * A factor of zero is the limit of a small one (Ang and Liu 2007, Energy Policy 35, 238–246): the factors that are zero in either period share all of the change. A factor that is
 * not defined in a period (NaN: orders per customer of no customers) is as it is in the other one, so that it contributes nothing.
 * @param before factors of the earlier period, none negative
 * @param after the same factors of the later one
 * @returns one contribution per factor, in the unit of the product
 */
export function logMeanDivisia(before: readonly number[], after: readonly number[]): number[] {
  const earlier = before.map((value, index) => (Number.isNaN(value) ? (after[index] ?? 1) : value))
  const later = after.map((value, index) => (Number.isNaN(value) ? (earlier[index] ?? 1) : value))
  const pairs = earlier.map((value, index): [number, number] => {
    const [a, b] = [value, later[index] ?? 1]
    return Number.isNaN(a) || Number.isNaN(b) ? [1, 1] : [a, b]
  })
  const from = product(before)
  const to = product(after)
  const change = to - from
  const zeros = pairs.filter(([a, b]) => (a === 0) !== (b === 0)).length
  if (zeros > 0) return pairs.map(([a, b]) => ((a === 0) !== (b === 0) ? change / zeros : 0))
  if (from === 0 || to === 0) return pairs.map(() => 0)
  const weight = logMean(to, from)
  return pairs.map(([a, b]) => (a === b ? 0 : weight * Math.log(b / a)))
}

/** A product with a factor of zero is zero, whatever is not defined beside it. */
const product = (factors: readonly number[]): number =>
  factors.some((value) => value === 0) ? 0 : factors.reduce((all, value) => all * value, 1)

/** (a − b) / ln(a / b); where both are close, the first terms of its series, which lose no digits. */
function logMean(a: number, b: number): number {
  const x = a / b - 1
  if (Math.abs(x) < 1e-4) return b * (1 + x / 2 - (x * x) / 12)
  return (a - b) / Math.log(a / b)
}

/** Coefficients of Stirling's series for ln Γ: B(2n) / (2n (2n − 1)). */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156, -3617 / 122_400]
/** Coefficients of the asymptotic series of ψ: B(2n) / (2n). */
const asymptotic = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32_760, 1 / 12, -3617 / 8160]
/** From here on the series are exact to the last digits. */
const large = 12

const halfLog2Pi = 0.5 * Math.log(2 * Math.PI)

/** Sum of c[n] / x^(2n) by Horner's rule. */
function series(coefficients: readonly number[], x: number): number {
  const inverse = 1 / (x * x)
  return coefficients.reduceRight((sum, coefficient) => sum * inverse + coefficient, 0)
}

/**
 * ln Γ(x) for x > 0: Stirling's series, for small x after a shift by the recurrence Γ(x + 1) = x Γ(x)
 * (Abramowitz and Stegun, 6.1.40 and 6.1.15).
 */
export function logGamma(x: number): number {
  let product = 1
  let shifted = x
  while (shifted < large) {
    product *= shifted
    shifted++
  }
  return (
    (shifted - 0.5) * Math.log(shifted) - shifted + halfLog2Pi + series(stirling, shifted) / shifted - Math.log(product)
  )
}

/** ψ(x), the derivative of ln Γ(x), for x > 0 (Abramowitz and Stegun, 6.3.18 and 6.3.5). */
export function digamma(x: number): number {
  let sum = 0
  let shifted = x
  while (shifted < large) {
    sum += 1 / shifted
    shifted++
  }
  return Math.log(shifted) - 0.5 / shifted - series(asymptotic, shifted) / (shifted * shifted) - sum
}

/** ln(exp(a) + exp(b)), also where both are far too small or large for exp. */
export function logAddExp(a: number, b: number): number {
  const most = Math.max(a, b)
  return most === Number.NEGATIVE_INFINITY ? most : most + Math.log1p(Math.exp(Math.min(a, b) - most))
}

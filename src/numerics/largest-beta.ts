import { logGamma } from './gamma.ts'
import { incompleteBeta } from './incomplete-beta.ts'
import { gaussLegendre } from './quadrature.ts'

/** A value that is scale × X + shift, X distributed as Beta(alpha, beta); scale above 0. */
export interface ScaledBeta {
  readonly alpha: number
  readonly beta: number
  readonly scale: number
  readonly shift: number
}

/** How far out the quadrature reaches, and how wide its pieces are, in standard deviations: chances to about eight digits. */
const reach = 12
const widest = 1.5
const rule = gaussLegendre(8)
/** Chances less than this are not looked for. */
const negligible = 1e-12
/** Where another distribution function bends, in its standard deviations: pieces end there, so that a narrow one is not stepped over. */
const bends = [-6, -3, 0, 3, 6]

const meanOf = ({ alpha, beta }: ScaledBeta): number => alpha / (alpha + beta)
const spreadOf = ({ alpha, beta }: ScaledBeta): number =>
  Math.sqrt((alpha * beta) / (alpha + beta + 1)) / (alpha + beta)

/**
 * The chance of each of independent scaled beta values to be the largest, ∫ f_i Π F_j (Thompson 1933 has the case of two): by Gauss-Legendre quadrature, so that
 * no chance enters. Alpha and beta at least 1. They add up to 1, and exchanging two values exchanges their chances.
 */
export function chancesOfLargest(values: readonly ScaledBeta[]): number[] {
  const chances = values.map((value, i) =>
    chanceOf(
      value,
      values.filter((_, j) => j !== i),
    ),
  )
  const sum = chances.reduce((total, each) => total + each, 0)
  return chances.map((each) => each / sum)
}

function chanceOf(value: ScaledBeta, others: readonly ScaledBeta[]): number {
  if (others.length === 0) return 1
  const { alpha, beta, scale, shift } = value
  const [mean, spread] = [meanOf(value), spreadOf(value)]
  const [from, until] = [Math.max(0, mean - reach * spread), Math.min(1, mean + reach * spread)]
  const inUnits = (other: ScaledBeta, x: number): number => (other.scale * x + other.shift - shift) / scale
  const places = [
    ...Array.from({ length: (2 * reach) / widest + 1 }, (_, i) => mean + (i * widest - reach) * spread),
    ...others.flatMap((other) => bends.map((z) => inUnits(other, meanOf(other) + z * spreadOf(other)))),
  ]
  const ends = [from, ...places.filter((x) => x > from && x < until).sort((a, b) => a - b), until]
  const constant = logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta)
  let sum = 0
  for (let i = 1; i < ends.length; i++) {
    const [low, high] = [ends[i - 1] as number, ends[i] as number]
    const half = (high - low) / 2
    if (half === 0) continue
    for (let node = 0; node < rule.nodes.length; node++) {
      const x = low + half * (1 + (rule.nodes[node] as number))
      const density = Math.exp(constant + (alpha - 1) * Math.log(x) + (beta - 1) * Math.log1p(-x))
      let chance = half * (rule.weights[node] as number) * density
      for (const other of others) {
        if (chance < negligible) break
        chance *= incompleteBeta((scale * x + shift - other.shift) / other.scale, other.alpha, other.beta)
      }
      sum += chance
    }
  }
  return sum
}

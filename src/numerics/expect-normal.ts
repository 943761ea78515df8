import { normalDensity } from './normal.ts'
import { gaussLegendre } from './quadrature.ts'

/** Beyond so many standard deviations there is nothing that counts: less than 3e-19. */
const reach = 9
/** Pieces are at most so wide, in standard deviations; with these nodes a smooth function is integrated to about 14 digits. */
const widest = 1.5
const rule = gaussLegendre(16)

/**
 * The mean of a function of a normal value, by Gauss-Legendre quadrature piece by piece. With no spread it is the function at the mean.
 * @param breaks values at which the function has a kink or a jump: pieces end there, so that each is smooth
 */
export function expectNormal(
  mean: number,
  sd: number,
  of: (value: number) => number,
  breaks: readonly number[] = [],
): number {
  if (!(sd > 0)) return of(mean)
  const ends = breaks.map((value) => (value - mean) / sd).filter((z) => z > -reach && z < reach)
  const places = [-reach, ...ends.sort((a, b) => a - b), reach]
  let sum = 0
  for (let i = 1; i < places.length; i++) {
    const [from, until] = [places[i - 1] as number, places[i] as number]
    const pieces = Math.ceil((until - from) / widest)
    for (let piece = 0; piece < pieces; piece++) {
      const half = (until - from) / pieces / 2
      const centre = from + (2 * piece + 1) * half
      for (let node = 0; node < rule.nodes.length; node++) {
        const z = centre + half * (rule.nodes[node] as number)
        sum += half * (rule.weights[node] as number) * normalDensity(z) * of(mean + sd * z)
      }
    }
  }
  return sum
}

/** A group's part in a rate: what is counted, and of what. */
export interface RatePart {
  /** Numerator and denominator in the earlier and in the later period. */
  before: { of: number; base: number }
  after: { of: number; base: number }
}

/**
 * Parts the difference of two rates into what changed within groups and what comes of the groups' weights, each with the mean of both periods for the other (Kitagawa 1955, Journal
 * of the American Statistical Association 50, 1168–1194): within w̄ Δm, between Δw (m̄ − M̄). All of them add up to the difference, so that no reversal of Simpson's kind stays hidden.
 * A group without a base in one period has the rate of the other there.
 */
export function rateComponents(parts: readonly RatePart[]): { within: number; between: number }[] {
  const total = (period: 'before' | 'after', of: 'of' | 'base'): number =>
    parts.reduce((sum, part) => sum + part[period][of], 0)
  const [early, late] = [total('before', 'base'), total('after', 'base')]
  if (early === 0 || late === 0) return parts.map(() => ({ within: 0, between: 0 }))
  const mean = (total('before', 'of') / early + total('after', 'of') / late) / 2
  return parts.map(({ before, after }) => {
    const m0 = before.base === 0 ? rate(after) : rate(before)
    const m1 = after.base === 0 ? rate(before) : rate(after)
    const [w0, w1] = [before.base / early, after.base / late]
    return { within: ((w0 + w1) / 2) * (m1 - m0), between: (w1 - w0) * ((m0 + m1) / 2 - mean) }
  })
}

const rate = ({ of, base }: { of: number; base: number }): number => (base === 0 ? 0 : of / base)

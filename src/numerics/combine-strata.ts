import type { Measured } from './cochran-q.ts'

/** An effect within a stratum, such as a time in which the arms' shares stayed the same. */
export interface Stratum extends Measured {
  /** How many units were in it, in all arms. */
  readonly units: number
}

/**
 * The effect over all strata, each weighed by its units (Cochran 1977, equations 5.1 and 5.7): where shares changed and so did the customers who came, arms put
 * together would differ without any effect (Simpson's paradox).
 * @returns undefined without units
 */
export function combineStrata(strata: readonly Stratum[]): Measured | undefined {
  const units = strata.reduce((sum, stratum) => sum + stratum.units, 0)
  if (!(units > 0)) return undefined
  const share = (stratum: Stratum): number => stratum.units / units
  return {
    effect: strata.reduce((sum, stratum) => sum + share(stratum) * stratum.effect, 0),
    standardError: Math.sqrt(strata.reduce((sum, stratum) => sum + (share(stratum) * stratum.standardError) ** 2, 0)),
  }
}

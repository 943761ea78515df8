import type { Random } from './random.ts'

/**
 * Deals units to folds by lot so that each fold has its share of every stratum.
 * @param strata the stratum of each unit, a small whole number
 * @returns the fold of each unit
 */
export function foldsByLot(strata: ArrayLike<number>, folds: number, random: Random): Uint8Array {
  const units = Uint32Array.from({ length: strata.length }, (_, unit) => unit)
  for (let i = units.length - 1; i > 0; i--) {
    const other = random.integer(i + 1)
    const moved = units[i] as number
    units[i] = units[other] as number
    units[other] = moved
  }
  units.sort((a, b) => (strata[a] as number) - (strata[b] as number))
  const dealt = new Uint8Array(strata.length)
  for (const [place, unit] of units.entries()) dealt[unit] = place % folds
  return dealt
}

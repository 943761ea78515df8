import { normalBelow, normalDensity } from './normal.ts'

/** The value within its bounds. */
export const clip = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)

/** The mean of a normal value that is set to the bound where it lies beyond one (a censored normal; Greene, Econometric Analysis, section 19.3). */
export function clippedMean(mean: number, sd: number, low: number, high: number): number {
  if (!(sd > 0)) return clip(mean, low, high)
  const [a, b] = [(low - mean) / sd, (high - mean) / sd]
  const [below, upTo] = [normalBelow(a), normalBelow(b)]
  const inside = mean * (upTo - below) + sd * (normalDensity(a) - normalDensity(b))
  return clip(low * below + high * (1 - upTo) + inside, low, high)
}

/** The mean of what a normal value has above 0: the unit normal loss (Raiffa and Schlaifer 1961, section 5.4). */
export const meanAboveZero = (mean: number, sd: number): number =>
  sd > 0 ? Math.max(0, mean * normalBelow(mean / sd) + sd * normalDensity(mean / sd)) : Math.max(0, mean)

import { z95 } from '../../numerics/z95.ts'

/** Something that can be chosen, with what is expected of it and what was measured, where it was. */
export interface Chosen {
  expected: number
  measured?: { effect: number; standardError: number } | undefined
}

/**
 * Puts what was shown to do more before what was shown to do less, and leaves everything else in its order: what may be chance moves nothing. The first is
 * the first of those that are not shown to do less than the one of which most is expected; then the same among the rest. What was never tried is held to do nothing.
 */
export function orderByShown<T extends Chosen>(inOrder: readonly T[]): T[] {
  const left = [...inOrder]
  const ordered: T[] = []
  while (left.length > 0) {
    const best = left.reduce((top, one) => (one.expected > top.expected ? one : top))
    const place = left.findIndex((one) => one === best || !isShownBetter(best, one))
    ordered.push(...left.splice(place, 1))
  }
  return ordered
}

/** Whether one was shown to do more than another (95 % of the difference). */
export function isShownBetter(one: Chosen, other: Chosen): boolean {
  if (one.measured === undefined && other.measured === undefined) return false
  const nothing = { effect: 0, standardError: 0 }
  const [a, b] = [one.measured ?? nothing, other.measured ?? nothing]
  return a.effect - b.effect > z95 * Math.hypot(a.standardError, b.standardError)
}

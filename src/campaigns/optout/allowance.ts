/** How much may still be done. */
export interface Allowance {
  /** Takes one, if there is one. */
  take: () => boolean
}

/** An allowance that fills by so many a second, up to those of one second (a token bucket). */
export function newAllowance(perSecond: number, now: () => Date): Allowance {
  let left = perSecond
  let last = now().getTime()
  return {
    take: () => {
      const time = now().getTime()
      left = Math.min(perSecond, left + (Math.max(0, time - last) / 1000) * perSecond)
      last = time
      if (left < 1) return false
      left -= 1
      return true
    },
  }
}

import { localTime } from './local-time.ts'

const minute = 60_000

/** How far the clocks of a zone are ahead of UTC at a time, in milliseconds. */
function aheadOfUtc(at: number, zone: string): number {
  const { day, minute: minutes } = localTime(at, zone)
  return Date.parse(day) + minutes * minute - Math.floor(at / minute) * minute
}

/**
 * The time (ms) at which the clocks of a zone show what a text says, e.g. 2026-12-01T09:00; NaN where it says no time. What they skip in spring
 * counts as if they had not been put forward yet; what they show twice in autumn is the first.
 */
export function timeInZone(text: string, zone: string): number {
  const shown = Date.parse(`${text}Z`)
  if (Number.isNaN(shown)) return shown
  const day = 86_400_000
  const times = [shown - day, shown + day].map((near) => shown - aheadOfUtc(near, zone))
  const [before = shown] = times
  return times.sort((a, b) => a - b).find((at) => at + aheadOfUtc(at, zone) === shown) ?? before
}

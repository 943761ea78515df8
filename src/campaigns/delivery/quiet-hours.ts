import { localTime } from './local-time.ts'

/** Hours of a day in which nothing leaves, as HH:MM; they may go over midnight. */
export interface QuietHours {
  from: string
  until: string
}

const minutes = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))

/** Longest stretch to look ahead for the end of quiet hours, in minutes: a day, and an hour for a changed clock. */
const longest = 25 * 60

/**
 * When quiet hours that are in force end, in milliseconds; undefined where none are. Clocks that are put forward or back meanwhile
 * are heeded: the end is the first minute of which the local time is outside.
 * @param zone of the reader
 * @param otherwise zone where theirs is none
 */
export function quietUntil(now: number, zone: string, hours: QuietHours, otherwise: string): number | undefined {
  const [from, until] = [minutes(hours.from), minutes(hours.until)]
  const isQuiet = (at: number): boolean => {
    const { minute } = localTime(at, zone, otherwise)
    return from <= until ? minute >= from && minute < until : minute >= from || minute < until
  }
  if (!isQuiet(now)) return undefined
  const start = Math.floor(now / 60_000) * 60_000
  // Quiet hours end on a minute, and zones are set to quarters of an hour: coarse steps first, then back to the minute.
  let at = start
  while (isQuiet(at) && at < start + longest * 60_000) at += 900_000
  while (at > start && !isQuiet(at - 60_000)) at -= 60_000
  return at
}

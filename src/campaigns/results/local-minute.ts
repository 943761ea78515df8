import { localTime } from '../delivery/local-time.ts'

/** A time in a zone to the minute: YYYY-MM-DD HH:MM. */
export function localMinute(at: Date, zone: string): string {
  const { day, minute } = localTime(at.getTime(), zone)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${day} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

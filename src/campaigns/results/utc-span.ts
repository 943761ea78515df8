import { timeInZone } from '../delivery/time-in-zone.ts'
import type { CountedTimes } from './counted-times.ts'

/** A time in UTC: from, and up to but without until; ISO. */
export interface Span {
  from: string
  until: string
}

/** Times of the shop in UTC. @param zone whose clock they show */
export function utcSpan({ from, until }: CountedTimes, zone: string): Span {
  const inUtc = (at: string): string => new Date(timeInZone(at.replace(' ', 'T'), zone)).toISOString()
  return { from: inUtc(from), until: inUtc(until) }
}

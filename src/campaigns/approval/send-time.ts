import { ShoalError } from '../../workspace/errors.ts'
import { timeInZone } from '../delivery/time-in-zone.ts'

/** A day, or a day and a time, with an offset or without. */
const form = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?<offset>Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * A time as a marketer writes it, in UTC: 2026-12-01T09:00 counts in the time zone of the shop, 2026-12-01T09:00+08:00 in its own; a day alone
 * begins at midnight.
 * @throws ShoalError input/invalid, campaign/past
 */
export function sendTime(words: string, now: Date, zone: string): string {
  const text = words.trim()
  const found = form.exec(text)
  const full = text.length === 10 ? `${text}T00:00` : text.replace(' ', 'T')
  const at = found?.groups?.['offset'] === undefined ? timeInZone(full, zone) : Date.parse(full)
  if (found === null || Number.isNaN(at))
    throw new ShoalError('input/invalid', { option: '--at', complaint: { is: 'not-a-time' } })
  if (at <= now.getTime()) throw new ShoalError('campaign/past', { at: words })
  return new Date(at).toISOString()
}

import { ShoalError } from '../../workspace/errors.ts'

/** A day, or a day and a time, with an offset or without. */
const form = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * A time as a marketer writes it, in UTC: 2026-12-01T09:00 counts in the time zone of this machine, 2026-12-01T09:00+08:00 in its own; a day
 * alone begins at midnight.
 * @throws ShoalError input/invalid, campaign/past
 */
export function sendTime(words: string, now: Date): string {
  const text = words.trim()
  const date = form.test(text) ? new Date(text.length === 10 ? `${text}T00:00` : text.replace(' ', 'T')) : undefined
  if (date === undefined || Number.isNaN(date.getTime()))
    throw new ShoalError('input/invalid', { option: '--at', complaint: { is: 'not-a-time' } })
  if (date.getTime() <= now.getTime()) throw new ShoalError('campaign/past', { at: words })
  return date.toISOString()
}

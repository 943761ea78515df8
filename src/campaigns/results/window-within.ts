import { daysBetween, daysLater } from '../../customers/calendar.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { OrderSpan } from './order-span.ts'
import type { ResultWindow } from './result-window.ts'

/**
 * The part of a window that orders are known of: all of it, or looked at early as much as is in. What is dated later than now has not happened, so that
 * a window is whole only once it is over.
 * @param file that tells of them; absent: what came back of messages does
 * @param now of the shop: YYYY-MM-DD HH:MM
 * @returns progress: share of the days that are in, where not all are
 * @throws ShoalError results/too-early where orders end before the window does (looked at early: before its first day does), results/not-over where
 * they do not, but the window is not over yet
 */
export function windowWithin(
  asked: ResultWindow,
  { last }: OrderSpan,
  { file, isEarly, now }: { file?: string; isEarly: boolean; now: string },
): { window: ResultWindow; progress?: number } {
  const reachesEnd = last >= asked.last
  if (reachesEnd && asked.until <= now) return { window: asked }
  const today = now.slice(0, 10)
  const isDatedLater = last > today
  const end = isDatedLater ? today : last
  const days = Math.min(asked.days, Math.max(0, daysBetween(asked.day, end) + 1))
  if (isEarly && days > 0) return { window: partOf(asked, end), progress: days / asked.days }
  const of = { ...(file === undefined ? {} : { file }), from: asked.day, until: last }
  throw reachesEnd
    ? new ShoalError('results/not-over', { ...of, over: asked.until.slice(0, 10), today })
    : new ShoalError('results/too-early', { ...of, needed: asked.last, days })
}

/** A window up to a day and with it. */
function partOf(asked: ResultWindow, end: string): ResultWindow {
  const until = `${daysLater(end, 1)} 00:00`
  return until < asked.until ? { ...asked, until, last: end } : asked
}

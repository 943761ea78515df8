import { daysBetween, daysLater } from '../../customers/calendar.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { OrderSpan } from './order-span.ts'
import type { ResultWindow } from './result-window.ts'

/**
 * The part of a window that orders are known of: all of it, or looked at early as much as is in.
 * @param file that tells of them; absent: what came back of messages does
 * @returns progress: share of the days that are in, where not all are
 * @throws ShoalError results/too-early where orders end before the window does (looked at early: before its first day does)
 */
export function windowWithin(
  asked: ResultWindow,
  { last }: OrderSpan,
  { file, isEarly }: { file?: string; isEarly: boolean },
): { window: ResultWindow; progress?: number } {
  if (last >= asked.last) return { window: asked }
  const days = Math.max(0, daysBetween(asked.day, last) + 1)
  if (!isEarly || days === 0)
    throw new ShoalError('results/too-early', {
      ...(file === undefined ? {} : { file }),
      ...{ from: asked.day, until: last, needed: asked.last, days },
    })
  return { window: { ...asked, until: `${daysLater(last, 1)} 00:00`, last }, progress: days / asked.days }
}

import { daysLater } from '../../customers/calendar.ts'
import type { State } from '../../workspace/state.ts'
import { localMinute } from './local-minute.ts'

/** The time in which orders count for a campaign, the same for all its arms. Days are YYYY-MM-DD, times YYYY-MM-DD HH:MM, both of the shop. */
export interface ResultWindow {
  days: number
  /** The day on which the arms were fixed, and the time. */
  day: string
  from: string
  /** As long after it; no order of this time or later counts. */
  until: string
  /** The last whole day in it: what ends before cannot be measured yet. */
  last: string
}

/** From when the arms of a campaign were fixed, for so many days. @param zone whose days these are */
export function resultWindow(state: State, campaign: string, days: number, zone: string): ResultWindow {
  const from = localMinute(new Date(fixedAt(state, campaign)), zone)
  const [day, time] = [from.slice(0, 10), from.slice(11)]
  return {
    days,
    day,
    from,
    until: `${daysLater(day, days)} ${time}`,
    last: daysLater(day, days - 1),
  }
}

/** When the arms were fixed: as sending began. Campaigns of an early version kept no history; they were drafted before. */
function fixedAt(state: State, campaign: string): string {
  const [row] = state.rows(
    `SELECT coalesce((SELECT min(at) FROM campaign_changes WHERE campaign = campaigns.id AND status = 'sending'),
       (SELECT min(at) FROM outbox WHERE campaign = campaigns.id), at) AS at FROM campaigns WHERE id = ?`,
    campaign,
  )
  return String(row?.['at'])
}

import { plainHeader } from '../../customers/sources/plain-header.ts'
import type { HeardKind } from './result-event.ts'

/** A column of an export with one mailbox a row: what it tells, and how. */
export interface SumColumn {
  place: number
  kind: HeardKind
  /** A time at which it happened, how often, whether, or an amount. */
  holds: 'time' | 'count' | 'flag' | 'value'
}

/** Names of such columns, lower case without spaces and punctuation. Klaviyo and Mailchimp count, Brevo says when. */
const names: readonly [names: readonly string[], kind: HeardKind, holds: SumColumn['holds']][] = [
  [['delivereddate', 'deliverydate', 'deliveredat', '送达时间'], 'delivered', 'time'],
  [['delivered', 'received', 'receivedemail', 'successfuldeliveries'], 'delivered', 'flag'],
  [['opendate', 'openeddate', 'firstopendate', 'openedat', 'firstopen', '打开时间'], 'open', 'time'],
  [['opens', 'totalopens', 'opencount', 'timesopened', 'openedemail', 'opened', '打开次数'], 'open', 'count'],
  [['clickdate', 'clickeddate', 'firstclickdate', 'clickedat', 'firstclick', '点击时间'], 'click', 'time'],
  [['clicks', 'totalclicks', 'clickcount', 'timesclicked', 'clickedemail', 'clicked', '点击次数'], 'click', 'count'],
  [['visits', 'sessions', 'activeonsite', '访问次数'], 'visit', 'count'],
  [['orders', 'purchases', 'conversions', 'placedorder', '订单数'], 'order', 'count'],
  [['spend', 'revenue', 'totalrevenue', 'totalspent', 'placedordervalue', '消费金额'], 'spend', 'value'],
  [['score', 'rating', 'csat', 'nps', 'satisfaction', '评分', '满意度'], 'score', 'value'],
  [['unsubscribedate', 'unsubscribeddate', 'unsubtime', 'unsubscribedat', '退订时间'], 'opt-out', 'time'],
  [['unsubscribed', 'unsubscribe', 'unsubscribes', 'optout', 'optedout', '已退订'], 'opt-out', 'flag'],
  [['complaintdate', 'spamdate', 'complainedat'], 'complaint', 'time'],
  [['complaint', 'complained', 'spam', 'spamcomplaint', 'markedasspam', '投诉'], 'complaint', 'flag'],
  [['hardbouncedate'], 'hard-bounce', 'time'],
  [['hardbounce', 'hardbounced'], 'hard-bounce', 'flag'],
  [['softbouncedate'], 'soft-bounce', 'time'],
  [['softbounce', 'softbounced'], 'soft-bounce', 'flag'],
]

/** The columns of an export that has one row for each mailbox; a time tells more than a count of the same kind, which is then passed over. */
export function sumColumns(header: readonly string[]): SumColumn[] {
  const found = header.map(plainHeader).flatMap((name, place): SumColumn[] => {
    const known = names.find(([of]) => of.includes(name))
    return known === undefined ? [] : [{ place, kind: known[1], holds: known[2] }]
  })
  return found.filter(
    ({ kind, holds }, at) =>
      !found.some(
        (other, place) =>
          other.kind === kind &&
          (holds !== 'time' && other.holds === 'time' ? true : other.holds === holds && place < at),
      ),
  )
}

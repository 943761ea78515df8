import type { HeardKind } from './result-event.ts'

type Word = HeardKind | 'bounce'

/** Words for what happened, as providers write them, lower case without spaces and punctuation. */
const words: Record<Word, readonly string[]> = {
  delivered: ['delivered', 'delivery', 'received', 'receivedemail', 'emaildelivery', '送达', '已送达'],
  open: [
    ...['open', 'opened', 'opens', 'openedemail', 'emailopen', 'uniqueopened', 'firstopening', 'loadedbyproxy'],
    ...['proxyopen', 'uniqueproxyopen', '打开', '已打开'],
  ],
  click: ['click', 'clicked', 'clicks', 'clickedemail', 'emailclick', 'clickedlink', '点击', '已点击'],
  visit: ['visit', 'visited', 'activeonsite', 'session', 'pageview', '访问'],
  order: ['order', 'ordered', 'purchase', 'placedorder', 'conversion', '下单', '订单'],
  spend: ['spend', 'revenue', 'amount', '消费'],
  score: ['score', 'rating', 'csat', 'nps', 'satisfaction', 'survey', '评分', '满意度'],
  'opt-out': [
    ...['unsubscribe', 'unsubscribed', 'optout', 'optedout', 'groupunsubscribe', 'listunsubscribe'],
    ...['emailunsubscribe', 'unsubscribedfromemail', 'subscriptionchange', '退订'],
  ],
  complaint: ['complaint', 'complained', 'spam', 'spamreport', 'spamcomplaint', 'markedasspam', 'abuse', '投诉'],
  'hard-bounce': ['hardbounce', 'hardbounced', 'hard', 'invalid', 'invalidemail', '硬退信'],
  'soft-bounce': ['softbounce', 'softbounced', 'soft', 'blocked', '软退信'],
  // What kind it was stands elsewhere.
  bounce: ['bounce', 'bounced', '退信'],
}

/** News that change nothing. What was sent has not arrived: machines count from delivery. */
const without = new Set([
  ...['sent', 'send', 'emailsend'],
  ...['processed', 'deferred', 'dropped', 'request', 'requests', 'accepted', 'queued', 'error', 'scheduled'],
  ...['groupresubscribe', 'subscribed', 'stored', 'transient', 'attempted', '延迟'],
])

const kindOf = new Map(Object.entries(words).flatMap(([kind, all]) => all.map((word) => [word, kind as Word] as const)))

/** Opens that a proxy made, by what the provider calls them. */
const byProxy = new Set(['loadedbyproxy', 'proxyopen', 'uniqueproxyopen'])

/**
 * What a word for an event means: a kind, that it changes nothing, or that nobody knows.
 * @returns isMachine where the word itself says that no person did it
 */
export function readEventWord(cell: string): { kind: Word; isMachine?: true } | 'nothing' | 'unknown' {
  const word = cell.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const bare = word.replace(/^(?:usersmessages|email|message)/, '')
  const kind = kindOf.get(word) ?? kindOf.get(bare)
  if (kind !== undefined) return { kind, ...(byProxy.has(word) ? { isMachine: true } : {}) }
  return without.has(word) || without.has(bare) ? 'nothing' : 'unknown'
}

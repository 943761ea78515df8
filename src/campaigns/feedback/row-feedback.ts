import { plainHeader } from '../../customers/sources/plain-header.ts'
import { readRecords } from '../../customers/sources/read-records.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { bounceKind } from './bounce-kind.ts'
import { isoOf } from './delivery-report.ts'
import type { Feedback, Found } from './feedback.ts'
import { idIn } from './returned-mail.ts'

/** Names of columns, lower case without spaces and punctuation. */
const columns = {
  address: ['email', 'emailaddress', 'address', 'recipient', 'mailbox', '邮箱', '电子邮箱'],
  type: ['type', 'kind', 'event', 'bouncetype', 'category', '类型'],
  status: ['status', 'code', 'enhancedcode', 'bouncecode'],
  reason: ['reason', 'description', 'diagnostic', 'message'],
  date: ['date', 'time', 'at', 'timestamp', 'created', 'createdat', 'bouncedat', '时间', '日期'],
  messageId: ['messageid', 'smtpid'],
} as const

const kinds: [RegExp, Feedback['kind']][] = [
  [/complain|spam|abuse|投诉/, 'complaint'],
  [/soft|transient|temporary|block|deferred|软退/, 'soft-bounce'],
  [/hard|permanent|invalid|硬退/, 'hard-bounce'],
  [/unsub|opt-?out|退订/, 'opt-out'],
]

/**
 * The bounces and complaints in a CSV file: an address and a type, or a status, in each row.
 * @throws ShoalError file/missing, feedback/columns
 */
export function rowsOfFeedback(path: string): Found[] {
  const [header = [], ...records] = readRecords(path)
  const index = (names: readonly string[]): number => header.findIndex((name) => names.includes(plainHeader(name)))
  const at = {
    address: index(columns.address),
    type: index(columns.type),
    status: index(columns.status),
    reason: index(columns.reason),
    date: index(columns.date),
    messageId: index(columns.messageId),
  }
  if (at.address < 0 || (at.type < 0 && at.status < 0))
    throw new ShoalError('feedback/columns', { file: path, columns: header })
  return records.map((record): Found => {
    const cell = (column: number): string => record[column]?.trim() ?? ''
    const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(cell(at.status))?.[0]
    const said = cell(at.type).toLowerCase()
    const kind =
      kinds.find(([pattern]) => pattern.test(said))?.[1] ??
      (said === 'bounce' || (said === '' && status !== undefined) ? bounceKind(status, cell(at.reason)) : undefined)
    if (kind === undefined) return { unreadable: 'row' }
    return {
      feedback: [
        {
          kind,
          address: cell(at.address),
          at: dateIn(cell(at.date)),
          status,
          messageId: idIn(cell(at.messageId)),
          token: undefined,
          id: undefined,
        },
      ],
    }
  })
}

/** Providers write seconds since 1970, or a date. */
const dateIn = (text: string): string | undefined =>
  /^\d{9,10}$/.test(text) ? new Date(Number(text) * 1000).toISOString() : isoOf(text)

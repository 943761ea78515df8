import { basename } from 'node:path'
import { mailboxOf } from '../../customers/contacts/contact.ts'
import { plainHeader } from '../../customers/sources/plain-header.ts'
import { readRecords } from '../../customers/sources/read-records.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { State } from '../../workspace/state.ts'
import { Channel, Goal } from '../goal.ts'
import type { Suppression } from '../suppressions/suppression.ts'
import { suppress } from '../suppressions/suppression-records.ts'

/** Names of the columns, lower case without spaces and punctuation. */
const columns = {
  address: ['address', 'email', 'emailaddress', 'mail', 'recipient', '邮箱', '电子邮箱', '电子邮件'],
  date: [
    'date',
    'time',
    'at',
    'optout',
    'optouttime',
    'unsubscribed',
    'unsubscribedat',
    'unsubtime',
    '时间',
    '退订时间',
    '日期',
  ],
  scope: ['scope', 'channel', 'goal', '范围', '渠道'],
} as const

/** Why a row was left out. */
type OptOutFault = 'address' | 'date' | 'scope'

/** What a file of opt-outs came to; lines count from 1, the header's. */
export interface ImportedOptOuts {
  file: string
  rows: number
  added: number
  known: number
  rejected: { reason: OptOutFault; lines: number[] }[]
}

/**
 * Takes a list of opt-outs, as a mail provider exports one: an address in each row, perhaps with a date and a scope (a goal, a
 * channel or all; default: email). What a row cannot say is left out and named by its line; it is never guessed.
 * @param at when it is imported, ISO: the date of rows without one
 * @throws ShoalError file/missing, optout/columns
 */
export function importOptOuts(state: State, path: string, at: string): ImportedOptOuts {
  const [header = [], ...records] = readRecords(path)
  const index = (names: readonly string[]): number => header.findIndex((name) => names.includes(plainHeader(name)))
  const [address, date, scope] = [index(columns.address), index(columns.date), index(columns.scope)]
  if (address < 0) throw new ShoalError('optout/columns', { file: path, columns: header })
  const file = basename(path)
  const lines: Record<OptOutFault, number[]> = { address: [], date: [], scope: [] }
  let added = 0
  state.transaction(() => {
    for (const [place, record] of records.entries()) {
      const mailbox = mailboxOf(record[address])
      const when = dateIn(record[date], at)
      const reach = reachOf(record[scope])
      const fault = mailbox === undefined ? 'address' : when === undefined ? 'date' : 'scope'
      if (mailbox === undefined || when === undefined || reach === undefined) lines[fault].push(place + 2)
      else if (suppress(state, { mailbox, ...reach, reason: 'import', at: when, source: file })) added++
    }
  })
  const rejected = (['address', 'date', 'scope'] as const).flatMap((reason) =>
    lines[reason].length === 0 ? [] : [{ reason, lines: lines[reason] }],
  )
  const left = rejected.reduce((sum, { lines: of }) => sum + of.length, 0)
  return { file, rows: records.length, added, known: records.length - left - added, rejected }
}

/** A day or time that is written as in ISO 8601; an empty cell is the time of the import. */
function dateIn(cell: string | undefined, at: string): string | undefined {
  const text = cell?.trim() ?? ''
  if (text === '') return at
  const time = /^\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2}(\.\d+)?)?( ?(Z|UTC|[+-]\d{2}:?\d{2}))?)?$/.test(text)
    ? Date.parse(inUtc(text))
    : Number.NaN
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

/** What says no offset is taken for UTC, so that it is the same on every machine. */
const inUtc = (text: string): string => {
  const plain = text
    .replace(' UTC', 'Z')
    .replace(/ (?=[+-]\d)/, '')
    .replace(' ', 'T')
  return /(Z|[+-]\d{2}:?\d{2})$/.test(plain) || !plain.includes('T') ? plain : `${plain}Z`
}

function reachOf(cell: string | undefined): Pick<Suppression, 'channel' | 'scope'> | undefined {
  const word = cell?.trim().toLowerCase().replace(/[ _]/g, '-') ?? ''
  if (word === '' || word === 'e-mail' || word === '邮件') return { channel: 'email', scope: 'channel' }
  if (word === 'all' || word === '全部') return { channel: 'all', scope: 'all' }
  const [channel, goal] = [Channel.safeParse(word), Goal.safeParse(word)]
  if (channel.success) return { channel: channel.data, scope: 'channel' }
  return goal.success ? { channel: 'all', scope: goal.data } : undefined
}

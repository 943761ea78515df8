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
  date: ['date', 'time', 'at', 'optouttime', 'unsubscribedat', 'unsubtime', '时间', '退订时间', '日期'],
  // Some say when, some only whether.
  flag: ['unsubscribed', 'optout', 'optedout', '退订', '已退订'],
  scope: ['scope', 'channel', 'goal', '范围', '渠道'],
} as const

/** What a file of opt-outs came to; lines count from 1, the header's. */
export interface ImportedOptOuts {
  file: string
  rows: number
  added: number
  known: number
  /** Rows without an address, and those that say that nobody opted out. */
  rejected: { reason: 'address' | 'not-opted-out'; lines: number[] }[]
  /** Rows that count from the time of the import, or for everything, since that could not be read. */
  assumed: { what: 'date' | 'scope'; lines: number[] }[]
}

/**
 * Takes a list of opt-outs, as a mail provider exports one: an address in each row, perhaps with a date and a scope (a goal, a
 * channel or all; default: email). Whoever opted out gets nothing, whatever else a row says: a date that cannot be read is the import's,
 * a scope that cannot be read is all, and both are named by their lines.
 * @param at when it is imported, ISO: the date of rows without one
 * @throws ShoalError file/missing, optout/columns
 */
export function importOptOuts(state: State, path: string, at: string): ImportedOptOuts {
  const [header = [], ...records] = readRecords(path)
  const index = (names: readonly string[]): number => header.findIndex((name) => names.includes(plainHeader(name)))
  const [address, scope, flag] = [index(columns.address), index(columns.scope), index(columns.flag)]
  const date = index(columns.date) < 0 ? flag : index(columns.date)
  if (address < 0) throw new ShoalError('optout/columns', { file: path, columns: header })
  const file = basename(path)
  const lines: Record<'address' | 'not-opted-out' | 'date' | 'scope', number[]> = {
    address: [],
    'not-opted-out': [],
    date: [],
    scope: [],
  }
  let added = 0
  state.transaction(() => {
    for (const [place, record] of records.entries()) {
      const mailbox = mailboxOf(record[address])
      const line = place + 2
      if (mailbox === undefined || isNo(record[flag])) {
        lines[mailbox === undefined ? 'address' : 'not-opted-out'].push(line)
        continue
      }
      const when = date === flag && isYes(record[flag]) ? at : dateIn(record[date], at)
      const reach = reachOf(record[scope])
      if (when === undefined) lines.date.push(line)
      if (reach === undefined) lines.scope.push(line)
      const to = reach ?? everything
      if (suppress(state, { mailbox, ...to, reason: 'import', at: when ?? at, source: file })) added++
    }
  })
  const rejected = (['address', 'not-opted-out'] as const).flatMap((reason) =>
    lines[reason].length === 0 ? [] : [{ reason, lines: lines[reason] }],
  )
  const assumed = (['date', 'scope'] as const).flatMap((what) =>
    lines[what].length === 0 ? [] : [{ what, lines: lines[what] }],
  )
  const left = rejected.reduce((sum, { lines: of }) => sum + of.length, 0)
  return { file, rows: records.length, added, known: records.length - left - added, rejected, assumed }
}

const isYes = (cell: string | undefined): boolean => /^(1|x|y|yes|true|ja|oui|是|已退订)$/i.test(cell?.trim() ?? '')
const isNo = (cell: string | undefined): boolean => /^(0|n|no|false|nein|non|否|未退订)$/i.test(cell?.trim() ?? '')

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

type Reach = Pick<Suppression, 'channel' | 'scope'>
const everything: Reach = { channel: 'all', scope: 'all' }

function reachOf(cell: string | undefined): Reach | undefined {
  const word = cell?.trim().toLowerCase().replace(/[ _]/g, '-') ?? ''
  if (word === '' || word === 'e-mail' || word === '邮件') return { channel: 'email', scope: 'channel' }
  if (word === 'all' || word === '全部') return everything
  const [channel, goal] = [Channel.safeParse(word), Goal.safeParse(word)]
  if (channel.success) return { channel: channel.data, scope: 'channel' }
  return goal.success ? { channel: 'all', scope: goal.data } : undefined
}

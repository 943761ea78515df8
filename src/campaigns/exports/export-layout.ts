import { z } from 'zod'
import type { Channel } from '../goal.ts'
import type { ExportRow, Reach } from './export-row.ts'

/** Tools whose imports are known; docs/delivery.md names where they describe them. */
export const ExportTool = z.enum(['klaviyo', 'mailchimp', 'braze'])
export type ExportTool = z.infer<typeof ExportTool>

/** A column of a file: its header as the tool knows it, and the field that it holds. */
interface Column {
  header: string
  field: keyof ExportRow
}

interface Layout {
  /** How the tool knows whom a row is of, and, where that is another for text messages, of those. */
  identity: keyof Reach
  smsIdentity?: keyof Reach
  columns: Record<Channel, readonly Column[]>
  /** Bytes that a field of text may have; more would be cut by the tool, within a letter at worst. */
  longest: number | undefined
}

const column = (header: string, field: keyof ExportRow): Column => ({ header, field })

/** Fields of our own, under names that stay together in the tool. */
const own = (name: (field: string) => string, withBody: boolean): Record<Channel, Column[]> => {
  const common = [
    column(name('Campaign'), 'campaign'),
    column(name('Variant'), 'variant'),
    column(name('Code'), 'code'),
  ]
  const mail = [
    column(name('Subject'), 'subject'),
    column(name('Preview'), 'preheader'),
    column(name('Button'), 'action'),
  ]
  return {
    email: [...common, ...mail, ...(withBody ? [column(name('Body'), 'body')] : [])],
    push: [...common, column(name('Title'), 'title'), column(name('Text'), 'text')],
    sms: [...common, column(name('Text'), 'text')],
  }
}

const before = (first: readonly Column[], phone: Column, rest: Record<Channel, Column[]>): Layout['columns'] => ({
  email: [...first, ...rest.email],
  push: [...first, ...rest.push],
  sms: [...first, phone, ...rest.sms],
})

const words = (field: string): string => `Shoal ${field}`
const snake = (field: string): string => `shoal_${field.toLowerCase()}`

/** What each tool imports. None has a column of consent: an import must re-subscribe nobody. */
const layouts: Record<ExportTool, Layout> = {
  klaviyo: {
    identity: 'email',
    // Its list of contacts for text messages begins with the number, and needs no address.
    smsIdentity: 'phone',
    columns: {
      ...before(
        [column('Email', 'email'), column('First Name', 'firstName')],
        column('Phone Number', 'phone'),
        own(words, true),
      ),
      sms: [
        column('Phone Number', 'phone'),
        column('Email', 'email'),
        column('First Name', 'firstName'),
        ...own(words, true).sms,
      ],
    },
    longest: undefined,
  },
  mailchimp: {
    identity: 'email',
    columns: before(
      [column('Email Address', 'email'), column('First Name', 'firstName')],
      column('SMS Phone Number', 'phone'),
      own(words, false),
    ),
    longest: 255,
  },
  braze: {
    identity: 'customer',
    columns: before(
      [
        column('external_id', 'customer'),
        column('email', 'email'),
        column('first_name', 'firstName'),
        column('language', 'language'),
      ],
      column('phone', 'phone'),
      own(snake, false),
    ),
    longest: 255,
  },
}

/** Whether a tool could know a reader, and reach them by the channel. */
export function isKnownTo(tool: ExportTool, channel: Channel, reach: Reach): boolean {
  const { identity, smsIdentity = identity } = layouts[tool]
  const field = channel === 'sms' ? smsIdentity : identity
  const id = reach[field]
  // The plus of a number in E.164 begins no formula but itself.
  return id !== '' && (field === 'phone' || !looksLikeFormula(id)) && (channel !== 'sms' || reach.phone !== '')
}

/** Headers of a file as a tool imports it. */
export const exportHeader = (tool: ExportTool, channel: Channel): string[] =>
  layouts[tool].columns[channel].map(({ header }) => header)

/** The cells of a reader whom the tool can know. */
export function exportCells(tool: ExportTool, channel: Channel, row: ExportRow): string[] {
  const { columns, longest } = layouts[tool]
  return columns[channel].map(({ field }) =>
    field === 'email' && looksLikeFormula(row.email) ? '' : cut(row[field], longest),
  )
}

/** Whether a tool takes the body of a mail as a field; where it is too long for one it is put in by hand. */
export const takesBody = (tool: ExportTool, channel: Channel): boolean =>
  channel !== 'email' || layouts[tool].columns.email.some(({ field }) => field === 'body')

/** An address or id that a spreadsheet would run cannot be defused without becoming another one. */
const looksLikeFormula = (text: string): boolean => /^[=+@\t\r-]/.test(text)

/** A text cut to so many bytes, between letters. */
function cut(text: string, longest: number | undefined): string {
  if (longest === undefined || Buffer.byteLength(text) <= longest) return text
  let kept = ''
  for (const letter of text) {
    if (Buffer.byteLength(`${kept}${letter}…`) > longest) break
    kept += letter
  }
  return `${kept}…`
}

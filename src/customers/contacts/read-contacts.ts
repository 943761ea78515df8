import type { Engine } from '../../engine/engine.ts'
import { fileStride, present, type RawSet, rawRows } from '../cleaning/raw-rows.ts'
import { dateSql } from '../sources/value-styles.ts'
import { type Contact, consentOf, mailboxOf } from './contact.ts'
import { type ContactColumns, ContactField } from './contact-columns.ts'
import { type Statement, settleConsent } from './settle-consent.ts'

/** The fields that say whether mails are wanted: they belong together, row by row. */
const wanted = ['consent', 'consentAt', 'consentSource', 'optOut', 'complaint'] as const
const isWanted = (field: ContactField): field is (typeof wanted)[number] =>
  (wanted as readonly ContactField[]).includes(field)

/**
 * The contacts in the rows of an import, whatever their order: of each customer the latest address, and what the rows together say of
 * consent.
 * @param customer SQL of the customer of a raw row
 * @param time SQL of when a row was written; undefined where no column tells
 */
export async function readContacts(
  engine: Engine,
  raw: RawSet,
  customer: string,
  columns: ContactColumns,
  time: string | undefined,
): Promise<Contact[]> {
  const fields = ContactField.options.filter((field) => columns[field] !== undefined)
  if (fields.length === 0) return []
  const textOf = (field: ContactField): string => present(raw.headers, columns[field] ?? '')
  const rows = `(SELECT *, ${customer} AS customer FROM (${rawRows(raw)}) WHERE ${customer} IS NOT NULL)`
  const reach = fields.filter((field) => !isWanted(field))
  const latest = reach.map((field) => {
    // Of several at one time that of the last file, and in it always the same.
    const when = `struct_pack(t := coalesce(${time ?? 'NULL'}, TIMESTAMP '1900-01-01'), f := place // ${fileStride}, v := ${textOf(field)})`
    return `arg_max(${textOf(field)}, ${when}) FILTER (${textOf(field)} IS NOT NULL) AS "${field}"`
  })
  const found = await engine.columns(
    `SELECT ${['customer', ...latest].join(', ')} FROM ${rows} GROUP BY customer ORDER BY customer`,
  )
  const texts = new Map<ContactField, string[]>(reach.map((field) => [field, found.texts(field)]))
  const consents = await consentsIn(engine, rows, fields.filter(isWanted), textOf)
  return found.texts('customer').map((id, row) => {
    const cell = (field: ContactField): string | undefined => texts.get(field)?.[row] || undefined
    return contactOf(id, cell, consents.get(id) ?? {})
  })
}

/** What all rows say of each customer's consent. */
async function consentsIn(
  engine: Engine,
  rows: string,
  fields: readonly (typeof wanted)[number][],
  textOf: (field: ContactField) => string,
): Promise<Map<string, Statement>> {
  if (fields.length === 0) return new Map()
  const style = fields.includes('consentAt')
    ? await dayOrMonthFirst(engine, rows, textOf('consentAt'))
    : ('day-first' as const)
  const dated = (column: string): string => `strftime(${dateSql(column, style)}, '%Y-%m-%dT%H:%M:%S')`
  const refusals = fields
    .filter((field) => field === 'optOut' || field === 'complaint')
    .map((field) => dated(textOf(field)))
  const values = [
    ...fields.map((field) => `${field === 'consentAt' ? dated(textOf(field)) : textOf(field)} AS "${field}"`),
    // What says that somebody left may be the time at which it happened.
    ...(refusals.length === 0 ? [] : [`coalesce(${refusals.join(', ')}) AS "refusedAt"`]),
  ]
  const found = await engine.columns(`SELECT DISTINCT customer, ${values.join(', ')} FROM ${rows}`)
  const names = [...fields, ...(refusals.length === 0 ? [] : ['refusedAt' as const])]
  const texts = new Map<ContactField | 'refusedAt', string[]>(names.map((name) => [name, found.texts(name)]))
  const statements = new Map<string, Statement[]>()
  for (const [row, customer] of found.texts('customer').entries()) {
    const statement = statementOf((field) => texts.get(field)?.[row] || undefined)
    const of = statements.get(customer)
    if (of === undefined) statements.set(customer, [statement])
    else of.push(statement)
  }
  return new Map([...statements].map(([customer, of]) => [customer, settleConsent(of)]))
}

/** How the dates of a column are written: the style that reads more of them. */
async function dayOrMonthFirst(engine: Engine, rows: string, column: string): Promise<'day-first' | 'month-first'> {
  const [row] = await engine.rows(
    `SELECT count(${dateSql(column, 'day-first')}) AS days, count(${dateSql(column, 'month-first')}) AS months FROM ${rows}`,
  )
  return Number(row?.['months'] ?? 0) > Number(row?.['days'] ?? 0) ? 'month-first' : 'day-first'
}

/** What one row says. A time of consent alone says that it was given; the time of a consent is not that of a later refusal. */
function statementOf(cell: (field: ContactField | 'refusedAt') => string | undefined): Statement {
  if (isSaid(cell('optOut')) || isSaid(cell('complaint')))
    return definedIn({ consent: 'no' as const, consentAt: cell('refusedAt') })
  const word = cell('consent')
  const consent = word === undefined && cell('consentAt') !== undefined ? 'yes' : consentOf(word)
  if (consent === undefined) return {}
  return definedIn({ consent, consentAt: cell('consentAt'), consentSource: cell('consentSource') })
}

function contactOf(customer: string, cell: (field: ContactField) => string | undefined, statement: Statement): Contact {
  const email = cell('email')
  const mailbox = mailboxOf(email)
  const optional = {
    email: mailbox === undefined ? undefined : email?.trim(),
    mailbox,
    phone: cell('phone'),
    push: cell('push'),
    firstName: cell('firstName'),
    language: cell('language'),
    timeZone: cell('timeZone'),
  }
  return { customer, ...definedIn(optional), ...statement }
}

/** Whether a cell of "unsubscribed" or "complaint" says so: a yes, or the time at which it happened. */
const isSaid = (cell: string | undefined): boolean => cell !== undefined && consentOf(cell) !== 'no'

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** The same object without what is undefined. */
function definedIn<T extends object>(values: T): Defined<T> {
  // Object.entries forgets the keys' types; only undefined values are left out.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>
}

import type { Engine } from '../../engine/engine.ts'
import { present, type RawSet, rawRows } from '../cleaning/raw-rows.ts'
import { dateSql } from '../sources/value-styles.ts'
import { type Contact, consentOf, mailboxOf } from './contact.ts'
import { type ContactColumns, ContactField } from './contact-columns.ts'

/**
 * The contacts in the rows of an import: of each customer the last value of each field.
 * @param customer SQL of the customer of a raw row
 */
export async function readContacts(
  engine: Engine,
  raw: RawSet,
  customer: string,
  columns: ContactColumns,
): Promise<Contact[]> {
  if (Object.keys(columns).length === 0) return []
  const fields = ContactField.options.filter((field) => columns[field] !== undefined)
  const values = fields.map((field) => {
    const text = present(raw.headers, columns[field] ?? '')
    const value = field === 'consentAt' ? `strftime(${dateSql(text, 'day-first')}, '%Y-%m-%dT%H:%M:%S')` : text
    return `arg_max(${value}, place) AS "${field}"`
  })
  const found = await engine.columns(
    `SELECT ${customer} AS customer, ${values.join(', ')} FROM (${rawRows(raw)})
     WHERE ${customer} IS NOT NULL GROUP BY ALL ORDER BY customer`,
  )
  const texts = new Map(fields.map((field) => [field, found.texts(field)]))
  return found.texts('customer').map((id, row) => {
    const cell = (field: ContactField): string | undefined => texts.get(field)?.[row] || undefined
    return contactOf(id, cell)
  })
}

function contactOf(customer: string, cell: (field: ContactField) => string | undefined): Contact {
  const email = cell('email')
  const mailbox = mailboxOf(email)
  const gone = isSaid(cell('optOut')) || isSaid(cell('complaint'))
  const consent = gone ? 'no' : consentOf(cell('consent'))
  const optional = {
    email: mailbox === undefined ? undefined : email?.trim(),
    mailbox,
    phone: cell('phone'),
    push: cell('push'),
    language: cell('language'),
    timeZone: cell('timeZone'),
    consent,
    consentAt: consent === undefined ? undefined : cell('consentAt'),
    consentSource: consent === undefined ? undefined : cell('consentSource'),
  }
  return { customer, ...definedIn(optional) }
}

/** Whether a cell of "unsubscribed" or "complaint" says so: a yes, or the time at which it happened. */
const isSaid = (cell: string | undefined): boolean => cell !== undefined && consentOf(cell) !== 'no'

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** The same object without what is undefined. */
function definedIn<T extends object>(values: T): Defined<T> {
  // Object.entries forgets the keys' types; only undefined values are left out.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>
}

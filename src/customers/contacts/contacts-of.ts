import type { Engine } from '../../engine/engine.ts'
import { identifierSql } from '../cleaning/identifier.ts'
import { present, rawColumn } from '../cleaning/raw-rows.ts'
import { customerSql } from '../cleaning/who.ts'
import type { Companion } from '../companions/companion.ts'
import { linked } from '../companions/companion-rows.ts'
import type { Snapshot } from '../snapshot.ts'
import { storedAs } from '../sources/stored-columns.ts'
import { dateSql } from '../sources/value-styles.ts'
import type { Contact } from './contact.ts'
import { contactColumns } from './contact-columns.ts'
import { mailboxLinks } from './mailbox-links.ts'
import { readContacts } from './read-contacts.ts'

/** The contacts in the files that a snapshot has of its own: those of the files that it adds to were heard before. */
export async function contactsOf(
  engine: Engine,
  snapshot: Pick<Snapshot, 'files' | 'stored' | 'reading' | 'rules'>,
  folder: string,
): Promise<Contact[]> {
  const { files, stored, reading, rules } = snapshot
  const own = files.filter(({ raw }) => !raw.startsWith('../'))
  const raw = { folder, files: own, headers: reading.headers, stored }
  const { customer } = reading.mapping
  if (customer === undefined) return []
  const who =
    reading.kind === 'orders' ? customerSql({ raw, reading, rules }) : identifierSql(present(raw.headers, customer))
  return readContacts(engine, raw, who, contactColumns(reading.headers, reading.kind), timeOf(snapshot))
}

/**
 * The contacts in the files of people that came in last, those of customers by their mailboxes. Needs loadMailboxLinks.
 * @param folder where these files are
 */
export async function contactsOfPeople(
  engine: Engine,
  { parts, reading }: Companion,
  rules: Snapshot['rules'],
  folder: string,
): Promise<Contact[]> {
  const raw = { folder, files: parts.at(-1)?.files ?? [], headers: reading.headers, stored: {} }
  const who = linked(customerSql({ raw, reading, rules }), mailboxLinks)
  return readContacts(engine, raw, who, contactColumns(reading.headers, 'customers'), undefined)
}

/** SQL of when an order of a raw row was placed. */
function timeOf({ reading, stored }: Pick<Snapshot, 'reading' | 'stored'>): string | undefined {
  const { time } = reading.mapping
  if (reading.kind !== 'orders' || time === undefined) return undefined
  return storedAs(stored, time) === undefined
    ? dateSql(present(reading.headers, time), reading.dates ?? 'iso')
    : rawColumn(reading.headers, time)
}

import { type Contact, consentOf, mailboxOf } from '../../customers/contacts/contact.ts'
import { readRecords } from '../../customers/sources/read-records.ts'
import { ShoalError } from '../../workspace/errors.ts'

/**
 * The contacts in a file of their own. Without a column of consent, whoever stands in it agreed.
 * @param path of a CSV file with the columns customer, email and perhaps consent
 * @throws ShoalError file/missing, contacts/columns
 */
export function contactsIn(path: string): Contact[] {
  const [header = [], ...records] = readRecords(path)
  const index = (name: string): number => header.findIndex((column) => column.trim().toLowerCase() === name)
  const [customer, email, consent] = [index('customer'), index('email'), index('consent')]
  if (customer < 0 || email < 0) throw new ShoalError('contacts/columns', { file: path, columns: header })
  return records.map((record) => {
    const mailbox = mailboxOf(record[email])
    return {
      customer: (record[customer] ?? '').trim(),
      ...(mailbox === undefined ? {} : { mailbox, email: (record[email] ?? '').trim() }),
      consent: consent < 0 ? ('yes' as const) : (consentOf(record[consent]) ?? ('no' as const)),
    }
  })
}

import type { Contact } from '../customers/contacts/contact.ts'
import { contactsOf, contactsOfPeople } from '../customers/contacts/contacts-of.ts'
import type { Snapshot } from '../customers/snapshot.ts'
import type { Engine } from '../engine/engine.ts'

/**
 * What the files that came in last say of contacts.
 * @param at where these files are, and what that folder is called once it is in place
 */
export async function contactsHeard(
  engine: Engine,
  snapshot: Snapshot,
  { folder, name }: { folder: string; name: string },
): Promise<Contact[]> {
  const own = snapshot.folder === name ? await contactsOf(engine, snapshot, folder) : []
  const people = snapshot.companions?.find(({ kind }) => kind === 'people')
  const last = people?.parts.at(-1)?.folder
  const isNew = last === `../${name}` || (last === '.' && snapshot.folder === name)
  if (people === undefined || !isNew) return own
  return [...own, ...(await contactsOfPeople(engine, people, snapshot.rules, folder))]
}

import { listContacts } from '../customers/contacts/contact-records.ts'
import { forgottenIn } from '../customers/forget/forgotten.ts'
import type { ImportOptions } from '../customers/import-files.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** Options with what of people an import has to know as it is now: who is forgotten, and whose mailboxes are whose. */
export const withPeople = ({ state }: Workspace, options: ImportOptions): ImportOptions => ({
  ...options,
  isForgotten: forgottenIn(state),
  contacts: () => listContacts(state),
})

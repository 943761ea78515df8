import type { Fact } from './fact.ts'
import type { FactDraft } from './fact-draft.ts'
import { holdsContacts } from './holds-contacts.ts'

/** Do fewer customers than the privacy threshold stand behind the fact? The local report shows such facts marked. */
export const isBelowThreshold = (fact: Fact, minCustomers: number): boolean => fact.customers < minCustomers

/** Does the fact, which may quote the data in its label, hold what reaches or charges a person? */
const namesContacts = ({ id, label }: Fact): boolean => [id, label.en, label.zh].some(holdsContacts)

/**
 * May the fact leave the machine? Not where it names a mailbox or a card, where too few customers stand behind it, nor where a share speaks of nearly
 * everyone and so gives away the few it does not speak of. A share of everyone leaves nobody out and may be shown.
 */
export function mayBeShown({ fact, remainder }: FactDraft, minCustomers: number): boolean {
  if (isBelowThreshold(fact, minCustomers) || namesContacts(fact)) return false
  return remainder === undefined || remainder <= 0 || remainder >= minCustomers
}

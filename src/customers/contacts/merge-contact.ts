import type { Contact } from './contact.ts'

/**
 * A contact once a later import is heard. Addresses are replaced by newer ones. Consent that was refused or taken back comes
 * back only by one that is newer and says where it was given: an export that still lists everybody re-subscribes nobody. A refusal
 * always counts.
 */
export function mergeContact(before: Contact | undefined, now: Contact): Contact {
  if (before === undefined) return now
  const { consent: _consent, consentAt: _at, consentSource: _source, ...reach } = now
  const merged = { ...before, ...reach }
  return takesOver(before, now) ? { ...withoutConsent(merged), ...consentIn(now) } : merged
}

function takesOver(before: Contact, now: Contact): boolean {
  if (now.consent === undefined) return false
  if (now.consent === 'no') return before.consent !== 'no' || isNewer(before, now)
  if (before.consent === 'no') return now.consentSource !== undefined && isNewer(before, now)
  return before.consent === undefined || isNewer(before, now)
}

/** A time that nobody knows is never newer than one that is known. */
const isNewer = (before: Contact, now: Contact): boolean =>
  now.consentAt !== undefined && (before.consentAt === undefined || now.consentAt > before.consentAt)

const withoutConsent = ({ consent: _consent, consentAt: _at, consentSource: _source, ...reach }: Contact): Contact =>
  reach

const consentIn = ({ consent, consentAt, consentSource }: Contact): Partial<Contact> => ({
  ...(consent === undefined ? {} : { consent }),
  ...(consentAt === undefined ? {} : { consentAt }),
  ...(consentSource === undefined ? {} : { consentSource }),
})

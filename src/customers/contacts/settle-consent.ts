import type { Contact } from './contact.ts'

/** What one row says of consent. */
export type Statement = Pick<Contact, 'consent' | 'consentAt' | 'consentSource'>

/**
 * What the rows of one file say of a customer's consent, in whatever order they stand: a refusal counts unless a newer consent says where it
 * was given. A refusal without a date is as new as the file. Of several consents, and of several refusals, the latest counts.
 */
export function settleConsent(statements: readonly Statement[]): Statement {
  const refusals = statements.filter(({ consent }) => consent === 'no')
  const undated = latest(refusals.filter(({ consentAt }) => consentAt === undefined))
  if (undated !== undefined) return undated
  const refusal = latest(refusals)
  const consents = statements.filter(({ consent }) => consent === 'yes')
  if (refusal === undefined) return latest(consents) ?? {}
  const sourced = latest(consents.filter(({ consentSource }) => consentSource !== undefined))
  return sourced !== undefined && at(sourced) > at(refusal) ? sourced : refusal
}

const at = ({ consentAt = '' }: Statement): string => consentAt

/** On a tie the same one, whatever their order. */
const latest = (statements: readonly Statement[]): Statement | undefined =>
  statements.toSorted((a, b) => (key(a) < key(b) ? 1 : -1))[0]

const key = (statement: Statement): string => `${at(statement)} ${statement.consentSource ?? ''}`

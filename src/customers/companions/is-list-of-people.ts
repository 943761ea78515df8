import { contactColumns } from '../contacts/contact-columns.ts'
import type { OpenTable } from '../sources/open-tables.ts'

/**
 * Whether a table of customers tells of people beside orders: it is an export of people, or says how to reach them, or somebody said so. Any
 * other table is one that was not understood.
 */
export function isListOfPeople({ guess, heads, isAsked }: OpenTable): boolean {
  if (guess.kind !== 'customers' || guess.mapping.customer === undefined) return false
  const reach = contactColumns(heads[0]?.headers ?? [], 'customers')
  return isAsked || guess.layout?.kind === 'customers' || reach.email !== undefined || reach.phone !== undefined
}

import { contactColumns } from '../contacts/contact-columns.ts'
import type { OpenTable } from '../sources/open-tables.ts'
import { requireSameColumns } from '../sources/same-columns.ts'

/**
 * Whether a table of customers tells of people beside orders: it is an export of people, or says how to reach them, or somebody said so. Any
 * other table is one that was not understood.
 */
export function isListOfPeople({ guess, heads, isAsked }: OpenTable): boolean {
  if (guess.kind !== 'customers' || guess.mapping.customer === undefined) return false
  const reach = contactColumns(heads[0]?.headers ?? [], 'customers')
  return isAsked || guess.layout?.kind === 'customers' || reach.email !== undefined || reach.phone !== undefined
}

/**
 * Refuses a table of customers that tells of nobody beside orders, as one with other columns than these.
 * @param first name of a file of orders @throws ShoalError file/headers-differ
 */
export function requirePeople(first: string, headers: readonly string[], table: OpenTable): void {
  if (table.guess.kind !== 'customers' || isListOfPeople(table)) return
  const own = { name: table.files[0]?.name ?? '', headers: table.heads[0]?.headers ?? [] }
  requireSameColumns({ name: first, headers }, own)
}

import type { Snapshot } from '../snapshot.ts'
import { headersOf } from './headers-of.ts'

/** Columns that can be offered, as the input calls them: of the table of customers, or of the people beside orders. @throws ShoalError columns/not-found */
export function offeredColumns({ reading, companions = [] }: Snapshot, offers: readonly string[]): string[] {
  const people = companions.filter(({ kind }) => kind === 'people').flatMap((one) => one.reading.attributes)
  const attributes = reading.kind === 'orders' ? people : reading.attributes
  return headersOf(
    offers,
    attributes.map(({ header }) => header),
  )
}

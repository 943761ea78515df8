import type { Snapshot } from './snapshot.ts'
import type { AskedColumns } from './sources/open-tables.ts'
import type { Role } from './sources/roles.ts'

/** What of the columns was settled when a snapshot was read: those that somebody named stay named, and the same columns are the same table. */
export function standingColumns({
  reading,
  quality,
  companions = [],
}: Snapshot): Required<Pick<AskedColumns, 'columns' | 'standing'>> {
  const columns = [quality, ...companions.map((companion) => companion.quality)].flatMap((report) => report.columns)
  const named = columns.filter(({ why }) => why === 'configured').map(({ role, header }) => [role as Role, header])
  return {
    columns: Object.fromEntries(named),
    standing: [
      { headers: quality.columns.map(({ header }) => header), kind: reading.kind },
      ...companions.map((companion) => ({
        headers: companion.reading.headers,
        kind: companion.kind === 'people' ? ('customers' as const) : companion.kind,
      })),
    ],
  }
}

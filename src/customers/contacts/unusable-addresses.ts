import { join } from 'node:path'
import type { Engine } from '../../engine/engine.ts'
import { fileStride, present, type RawSet, rawRows } from '../cleaning/raw-rows.ts'
import type { Snapshot } from '../snapshot.ts'
import { address } from './contact.ts'
import { contactColumns } from './contact-columns.ts'

/** Rows whose address is none: how many, and the first of them, counted from 1 with the header. */
export interface UnusableAddresses {
  count: number
  rows: number[]
}

/** So many rows are named. */
const shown = 5

/**
 * What stands in the columns of addresses of the files that came in last and is no address.
 * @param data folder of all snapshots @param before the snapshot that counted until then, whose files are known
 */
export async function unusableAddresses(
  engine: Engine,
  snapshot: Snapshot,
  data: string,
  before: Snapshot | undefined,
): Promise<UnusableAddresses> {
  const { files, stored, reading } = snapshot
  const folder = join(data, snapshot.folder)
  const isOld = before !== undefined && join(data, before.folder) === folder
  const own = isOld ? [] : files.filter(({ raw }) => !raw.startsWith('../'))
  const people = peopleOf(snapshot, data)
  const sets: [RawSet, string | undefined][] = [
    [{ folder, files: own, headers: reading.headers, stored }, contactColumns(reading.headers, reading.kind).email],
  ]
  if (people !== undefined && (before === undefined || peopleOf(before, data)?.folder !== people.folder))
    sets.push([{ ...people, stored: {} }, contactColumns(people.headers, 'customers').email])
  const found: UnusableAddresses = { count: 0, rows: [] }
  for (const [raw, column] of sets) {
    if (column === undefined || raw.files.length === 0) continue
    const cell = present(raw.headers, column)
    const [row] = await engine.rows(
      `SELECT count(*) AS rows, array_to_string(list(place % ${fileStride} + 2 ORDER BY place)[:${shown}], ' ') AS places FROM (${rawRows(raw)}) WHERE ${cell} IS NOT NULL AND NOT regexp_full_match(lower(${cell}), '${address.source.slice(1, -1)}')`,
    )
    found.count += Number(row?.['rows'] ?? 0)
    const places = row?.['places']
    if (found.count > 0) found.rows.push(...placesIn(places))
  }
  return found
}

/** The files of people that came in last. */
function peopleOf({ companions = [], folder }: Snapshot, data: string): Omit<RawSet, 'stored'> | undefined {
  const people = companions.find(({ kind }) => kind === 'people')
  const last = people?.parts.at(-1)
  return (
    people && last && { folder: join(data, folder, last.folder), files: last.files, headers: people.reading.headers }
  )
}

const placesIn = (places: unknown): number[] =>
  String(places ?? '')
    .split(/\D+/)
    .filter((text) => text !== '')
    .map(Number)

import type { Engine } from '../../engine/engine.ts'
import { plainHeader } from '../sources/plain-header.ts'
import type { Mapping } from '../sources/roles.ts'
import type { Companion } from './companion.ts'
import { type EventGroup, eventGroup } from './event-groups.ts'

/** At most so many kinds of events that are taken for nothing in particular are kept by name. */
const mostOthers = 200

/**
 * The kinds of events in rows, most frequent first, with those that were there before. Rows without a kind go by what their columns are
 * called: a session's length is that of a visit.
 * @param rows SQL of them
 */
export async function eventTypes(
  engine: Engine,
  rows: string,
  mapping: Mapping,
  before: Companion | undefined,
): Promise<Companion['types']> {
  const found = await engine.rows(`SELECT coalesce(type, '') AS value, count(*) AS rows FROM ${rows} GROUP BY ALL`)
  const counts = new Map((before?.types ?? []).map(({ value, rows }) => [value, rows]))
  for (const { value, rows: more } of found) counts.set(String(value), (counts.get(String(value)) ?? 0) + Number(more))
  const all = [...counts]
    .map(([value, rows]) => ({ value, group: value === '' ? groupOfColumns(mapping) : eventGroup(value), rows }))
    .sort((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1))
  const others = all.filter(({ group }) => group === 'other').slice(0, mostOthers)
  return all.filter((type) => type.group !== 'other' || others.includes(type))
}

const groupOfColumns = ({ time, duration }: Mapping): EventGroup =>
  /visit|session|brows|page|site|浏览|访问|停留/.test(plainHeader(`${time ?? ''} ${duration ?? ''}`))
    ? 'visit'
    : 'other'

import type { Cell } from '../../engine/engine.ts'
import type { LockedDuckDb } from '../../engine/locked-duckdb.ts'
import { text } from '../../engine/sql.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { Asker } from '../desk.ts'
import type { Contributions } from '../privacy/contributions.ts'
import { keptBackText } from '../privacy/kept-back-text.ts'
import type { PrivacyGuard } from '../privacy/privacy-guard.ts'
import type { FreeQuery } from './free-query.ts'
import type { FreeAnswer } from './free-sql.ts'
import type { FreeView } from './free-view.ts'
import { readFreeQuery } from './read-free-query.ts'
import { failedText, refusedText } from './refused-text.ts'
import { renderGroups, renderParts } from './render-free-query.ts'

/** As long may the text of a query be. */
const longestText = 4_000

export interface FreeSqlParts {
  locked: LockedDuckDb
  views: readonly FreeView[]
  guard: PrivacyGuard
  snapshot: string
  longest: number
  mostGroups: number
  mostRows: number
}

/** Understands a query, runs it as it was understood, and holds what it found against the threshold and what was told. @throws ShoalError run/cancelled */
export async function answerFree(
  sql: string,
  parts: FreeSqlParts,
  asker: Asker,
  signal: AbortSignal,
): Promise<FreeAnswer> {
  const { locked, views, longest } = parts
  const late = AbortSignal.timeout(longest)
  const either = AbortSignal.any([signal, late])
  try {
    if (sql.length > longestText) return { kind: 'refused', text: failedText('long') }
    const [row] = await locked.rows(`SELECT json_serialize_sql(${text(sql)})`, either)
    const query = readFreeQuery(JSON.parse(String(row?.[0])), views)
    if ('refused' in query) return { kind: 'refused', text: refusedText(query.refused) }
    return await run(query, parts, asker, either)
  } catch (error) {
    if (!(error instanceof ShoalError)) throw error
    if (signal.aborted) throw new ShoalError('run/cancelled', {})
    return { kind: 'refused', text: failedText(late.aborted ? 'late' : 'failed') }
  }
}

async function run(
  query: FreeQuery,
  { locked, guard, snapshot, mostGroups, mostRows }: FreeSqlParts,
  asker: Asker,
  signal: AbortSignal,
): Promise<FreeAnswer> {
  const { threshold } = guard
  const groups = await locked.rows(renderGroups(query, mostGroups + 1), signal)
  if (groups.length > mostGroups) return { kind: 'refused', text: failedText('many') }
  const sizeAt = query.shown.length
  const large = [...groups.keys()].filter((at) => asker.lifted || Number(groups[at]?.[sizeAt]) >= threshold)
  // The limit counts rows that may be shown: whether a small one is among the first shows in nothing.
  const wanted = large.slice(0, Math.min(query.limit ?? mostRows, mostRows))
  const found = await contributions(query, groups, wanted, locked, signal)
  const { keptBack } = guard.hold({ snapshot, rows: wanted, parts: [found], totals: [] }, asker)
  const shown = wanted.filter((row) => !keptBack.has(row))
  const withheld = groups.length - large.length + keptBack.size
  const [reason] = keptBack.values()
  // Nothing found would tell that nobody is past a limit, and few that somebody is.
  const isGuarded = !asker.lifted && threshold > 1
  if (shown.length === 0 && (withheld > 0 || isGuarded))
    return { kind: 'withheld', text: keptBackText(reason ?? 'few-customers', threshold), threshold }
  return {
    kind: 'found',
    columns: query.shown.map(({ name: called, isKey }) => ({ name: called, isKey })),
    rows: shown.map((row) => (groups[row] ?? []).slice(0, sizeAt)),
    withheld,
    threshold,
    sql: renderGroups(query, query.limit),
  }
}

/** What each customer adds to the rows that are wanted. */
async function contributions(
  query: FreeQuery,
  groups: readonly (readonly Cell[])[],
  wanted: readonly number[],
  locked: LockedDuckDb,
  signal: AbortSignal,
): Promise<Contributions> {
  const keysFrom = query.shown.length + 1
  const rowOf = new Map(wanted.map((row) => [JSON.stringify(groups[row]?.slice(keysFrom)), row]))
  const keys = (groups[0]?.length ?? keysFrom) - keysFrom
  const entries = wanted.length === 0 ? [] : await locked.rows(renderParts(query), signal)
  const kept = entries.flatMap((entry) => {
    const row = rowOf.get(JSON.stringify(entry.slice(0, keys)))
    return row === undefined ? [] : [{ row, entry }]
  })
  return {
    rows: Int32Array.from(kept, ({ row }) => row),
    customers: Uint32Array.from(kept, ({ entry }) => Number(entry[keys])),
    bases: [{ family: 'people', sql: '1' }, ...query.bases].map(({ family }, at) => ({
      family,
      adds: Float64Array.from(kept, ({ entry }) => Number(entry[keys + 1 + at] ?? Number.NaN)),
    })),
  }
}

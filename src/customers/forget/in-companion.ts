import { join } from 'node:path'
import { copyRaw, copyTo } from '../../engine/copy-to.ts'
import type { Engine } from '../../engine/engine.ts'
import { filePath, name, text } from '../../engine/sql.ts'
import type { CleaningRules } from '../../workspace/config.ts'
import { present, type RawSet, rawRows } from '../cleaning/raw-rows.ts'
import { customerSql } from '../cleaning/who.ts'
import { type Companion, companionFiles, companionPaths } from '../companions/companion.ts'
import { rejectsIn } from '../companions/companion-rejects.ts'
import { partTotals } from '../companions/companion-totals.ts'
import { contactColumns } from '../contacts/contact-columns.ts'
import { latestLayer } from '../newest-layer.ts'
import { rawName } from '../sources/raw-file.ts'
import { emptyUnreadable } from './empty-unreadable.ts'
import { qualityWithout } from './quality-without.ts'

/** Who is to be forgotten. */
export interface Person {
  /** SQL of whether a text is one of their ids or mailboxes. @param who SQL of the text */
  isTheirs: (who: string) => string
  /** Whether one of their traces stands in a record. */
  standsIn: (content: string) => boolean
}

/** Writes a table of events, reviews or people anew without a person; parts become one. Returns how many rows were emptied besides. */
export async function withoutPersonIn(
  engine: Engine,
  companion: Companion,
  rules: CleaningRules,
  folder: string,
  target: string,
  person: Person,
): Promise<{ companion: Companion; rows: number }> {
  const { kind, parts, reading, types } = companion
  const names = companionFiles(kind)
  const files: Companion['parts'][number]['files'] = []
  const gone: string[] = []
  const { places } = rejectsIn(companion, folder)
  for (const part of parts) {
    for (const file of part.files) {
      const raw = `${kind}-raw-${files.length + 1}.parquet`
      const bad = file.bad === undefined ? undefined : `${kind}-unreadable-${files.length + 1}.parquet`
      const home = join(folder, part.folder)
      const set: RawSet = { folder: home, files: [file], first: files.length, headers: reading.headers, stored: {} }
      const { email } = contactColumns(reading.headers, 'customers')
      const whose = [
        customerSql({ raw: set, reading, rules }),
        ...(email === undefined ? [] : [present(reading.headers, email)]),
      ]
      const theirs = whose.map((column) => `coalesce(${person.isTheirs(column)}, false)`).join(' OR ')
      const cells = reading.headers.map(
        (header, index) => `CASE WHEN NOT gone THEN r${index} END AS ${name(rawName(header))}`,
      )
      const rows = `SELECT *, coalesce(${theirs}, false) AS gone FROM (${rawRows(set)})`
      await engine.run(copyRaw(`SELECT ${cells.join(', ')} FROM (${rows}) ORDER BY place`, join(target, raw)))
      gone.push(`SELECT place FROM (${rows}) WHERE gone`)
      if (file.bad !== undefined && bad !== undefined)
        await emptyUnreadable(engine, join(home, file.bad), join(target, bad), person.standsIn)
      files.push({ ...file, raw, ...(bad === undefined ? {} : { bad }) })
    }
  }
  await engine.run(`CREATE OR REPLACE TEMP TABLE companion_gone AS ${gone.join(' UNION ALL ')}`)
  const rejected = await engine.rows(
    `SELECT reason, count(*) AS rows FROM (${places}) SEMI JOIN companion_gone USING (place) GROUP BY reason`,
  )
  await engine.run(
    copyTo(
      `SELECT * FROM (${places}) ANTI JOIN companion_gone USING (place)
       UNION ALL SELECT place, 'no-customer' FROM companion_gone ORDER BY place`,
      join(target, names.rejects),
    ),
  )
  const all = companionPaths(companion, folder, 'rows').map(filePath).join(', ')
  const rows = join(target, names.rows)
  const parted = `read_parquet([${all}])`
  // Of people the latest part counts, and there will be one part.
  const counted = kind === 'people' ? latestLayer(parted) : `SELECT * FROM ${parted}`
  const left = `SELECT * FROM (${counted}) WHERE NOT ${person.isTheirs('customer')}`
  await engine.run(copyTo(`${left} ORDER BY time, customer, row_key`, rows))
  const kept = `read_parquet(${filePath(rows)})`
  await engine.run(copyTo(partTotals(kind, kept, types), join(target, names.totals)))
  const [count] = await engine.rows(
    `SELECT (SELECT count(*) FROM companion_gone) AS gone, (SELECT count(DISTINCT customer) FROM ${kept}) AS customers,
      (SELECT strftime(min(time), '%Y-%m-%d') FROM ${kept}) AS first, (SELECT strftime(max(time), '%Y-%m-%d') FROM ${kept}) AS last`,
  )
  const emptied = Number(count?.['gone'] ?? 0)
  const [from, to] = [count?.['first'], count?.['last']]
  const { window: _window, ...rest } = companion
  const counts = await engine.rows(
    `SELECT ${kind === 'events' ? "coalesce(type, '')" : "''"} AS value, count(*) AS rows FROM ${kept} GROUP BY ALL`,
  )
  const rowsOf = new Map(counts.map(({ value, rows }) => [String(value), Number(rows)]))
  const quality = qualityWithout(companion.quality, {
    customers: Number(count?.['customers'] ?? 0),
    rows: emptied,
    rejected: new Map(rejected.map(({ reason, rows }) => [String(reason), Number(rows)])),
  })
  return {
    companion: {
      ...rest,
      ...(typeof from === 'string' && typeof to === 'string' ? { window: { from, to } } : {}),
      parts: [{ folder: '.', files }],
      types: types.flatMap((type) => (rowsOf.has(type.value) ? [{ ...type, rows: rowsOf.get(type.value) ?? 0 }] : [])),
      quality,
    },
    rows: emptied,
  }
}

/** A person by ids and mailboxes; a mailbox counts however its letters are written. */
export function personOf(ids: readonly string[], mailboxes: readonly string[], traces: readonly string[]): Person {
  const list = (texts: readonly string[]): string => texts.map(text).join(', ')
  const lower = traces.map((trace) => trace.toLowerCase())
  return {
    isTheirs: (who) =>
      mailboxes.length === 0
        ? `(${who} IN (${list(ids)}))`
        : `(${who} IN (${list(ids)}) OR lower(trim(${who})) IN (${list(mailboxes)}))`,
    standsIn: (content) => lower.some((trace) => content.toLowerCase().includes(trace)),
  }
}

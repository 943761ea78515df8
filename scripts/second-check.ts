import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { textOf } from './second-check/claim.ts'
import { findingsIn } from './second-check/findings.ts'
import { readShipped } from './second-check/read-shipped.ts'
import { Sheet } from './second-check/shipped.ts'

/**
 * A second check over what was shipped, from the JSON alone; it shares no code with the checker. Crude and loud: each finding is to be read.
 *
 * usage: npm run check:shipped -- FILE…     personas.*.json of a report, or what npm run test:llm leaves
 */
const files = process.argv.slice(2)
if (files.length === 0) throw new Error('usage: npm run check:shipped -- FILE…')
const kept = readFileSync(join(import.meta.dirname, '../fixtures/grounding/sheets.json'), 'utf8')
const sheets = new Map(
  Object.values(z.record(z.string(), z.array(Sheet)).parse(JSON.parse(kept)))
    .flat()
    .map((sheet) => [sheet.hash, sheet]),
)
const claims = files.flatMap((file) => readShipped(file, JSON.parse(readFileSync(file, 'utf8')), sheets))
const findings = findingsIn(claims)
for (const { rule, claim, reason } of findings) {
  console.log(`${rule} · ${claim.place} · ${claim.origin}: ${textOf(claim)}\n    ${reason}`)
}
const groups = Map.groupBy(claims, ({ language, origin }) => `${language} ${origin}`)
for (const [group, all] of [...groups].toSorted()) {
  const found = findings.filter(({ claim }) => all.includes(claim))
  const classes = [...Map.groupBy(found, ({ rule }) => rule)]
    .map(([rule, those]) => `${rule} ${those.length}`)
    .toSorted()
  console.log(
    `${group}: ${all.length} sentences and lines, ${found.length} findings${classes.length ? `: ${classes.join(', ')}` : ''}`,
  )
}
process.exitCode = findings.length > 0 ? 1 : 0

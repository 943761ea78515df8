import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether this is the full length ("npm run test:long -- NAME"). */
const isLong = process.env['SHOAL_LONG'] === '1'

/** How much of a long test to do. */
export const amount = <T>(small: T, full: T): T => (isLong ? full : small)

/** How long a long test may take, in milliseconds. */
export const longTimeout = isLong ? 3_600_000 : 120_000

/** Keeps what a test in full length found. */
export function keepEvidence(name: string, title: string, lines: readonly string[]): void {
  if (!isLong) return
  const folder = join(import.meta.dirname, '../../docs/evidence')
  mkdirSync(folder, { recursive: true })
  const day = new Date().toISOString().slice(0, 10)
  writeFileSync(
    join(folder, `${name}.md`),
    `# ${title}\n\n\`npm run test:long -- ${name}\`, ${day}, Node ${process.version}.\n\n${lines.map((line) => `- ${line}\n`).join('')}`,
  )
}

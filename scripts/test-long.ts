import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Runs a long test in its full length; "npm test" runs the same code in a small one. What it found goes to docs/evidence.
 *
 * usage: npm run test:long -- NAME
 */
const folder = join(import.meta.dirname, '../test/long')
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.test.ts') ? [file.replace('.test.ts', '')] : []))
const [name = ''] = process.argv.slice(2)
if (!names.includes(name)) {
  console.error(`There is no long test "${name}". There are: ${names.join(', ')}.`)
  process.exit(2)
}
const vitest = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs')
const { status } = spawnSync(process.execPath, [vitest, 'run', join(folder, `${name}.test.ts`)], {
  stdio: 'inherit',
  env: { ...process.env, SHOAL_LONG: '1' },
})
process.exit(status ?? 1)

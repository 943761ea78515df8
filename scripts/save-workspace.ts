import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runCli } from '../src/doors/cli/run-cli.ts'
import { version } from '../src/workspace/version.ts'

// Run before a release: keeps a small workspace as this version writes it, for the tests of all later ones.
const saved = resolve(import.meta.dirname, '../test/workspace/saved', version)
const source = mkdtempSync(join(tmpdir(), 'shoal-save-'))
const orders = join(source, 'orders.csv')
const lines = Array.from({ length: 45 }, (_, customer) =>
  Array.from({ length: customer < 15 ? 6 : 1 }, (_, order) => {
    const day = String((customer % 28) + 1).padStart(2, '0')
    return `O${customer}-${order},C${customer},2025-0${order + 1}-${day},P${customer % 5},${order + 1},${10 + customer}.50`
  }),
)
writeFileSync(orders, `order_id,customer_id,order_date,product,quantity,unit_price\n${lines.flat().join('\n')}\n`)
rmSync(saved, { recursive: true, force: true })
mkdirSync(resolve(saved, '..'), { recursive: true })
const io = {
  folder: source,
  environment: {},
  signal: new AbortController().signal,
  stdout: (): void => undefined,
  stderr: (text: string): void => void process.stderr.write(text),
  terminal: false,
  columns: undefined,
  now: (): Date => new Date('2026-01-01T00:00:00Z'),
}
for (const argv of [
  ['run', orders, '--into', saved, '--k', '3'],
  ['name', 'S1', '--as', 'Our regulars', '-w', saved],
]) {
  const code = await runCli(argv, io)
  if (code !== 0) process.exit(code)
}
// Readers' files can be written anew; only what the workspace remembers is kept.
rmSync(join(saved, 'report'), { recursive: true })
rmSync(source, { recursive: true })

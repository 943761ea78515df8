import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { measure, median } from '../../bench/measure.ts'
import { laterLines, retail, write } from '../../bench/order-files.ts'
import { amount, keepEvidence, longTimeout } from './length.ts'

const shoal = [process.execPath, join(import.meta.dirname, '../../src/doors/cli/main.ts')]

/** Online Retail so many times over, every copy with customers and orders of its own. */
const copies = (
  times: number,
): string => `SELECT InvoiceNo || '-' || copy AS InvoiceNo, StockCode, Description, Quantity, InvoiceDate, UnitPrice,
  CustomerID + copy * 100000 AS CustomerID, Country FROM range(${times}) copies(copy), ${retail}`

/** So many customers with four lines each, spread over a year. */
const customers = (
  count: number,
): string => `SELECT 'O' || (line // 2) AS order_id, 'C' || (line % ${count}) AS customer_id,
  DATE '2025-01-01' + (hash(line) % 365)::INT AS order_date, 'P' || (hash(line, 1) % 500) AS product, 1 + hash(line, 2) % 4 AS quantity,
  ((1 + hash(line, 3) % 9000) / 100)::DECIMAL(9,2) AS unit_price FROM range(${4 * count}) lines(line)`

it(
  'many lines take little memory, and no more time for each than fewer do',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shoal-volumes-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const sizes = amount([2], [1, 10, 100])
    const found = new Map<number, { seconds: number; megabytes: number; adding: number[] }>()
    for (const times of sizes) {
      const file = join(folder, `x${times}.parquet`)
      await write(file, copies(times), 'parquet')
      const { seconds, megabytes } = measure([
        ...shoal,
        'run',
        file,
        '--into',
        join(folder, `w${times}`),
        '--no-report',
      ])
      rmSync(file)
      found.set(times, { seconds, megabytes: megabytes ?? Number.NaN, adding: [] })
    }
    const lines = amount(1_000, 10_000)
    for (let round = 0; round < amount(1, 5); round++) {
      for (const times of sizes) {
        const file = join(folder, 'more.csv')
        await write(file, laterLines(lines, times, round), 'csv')
        const { seconds, stdout } = measure([
          ...shoal,
          'import',
          file,
          '--append',
          '--json',
          '-w',
          join(folder, `w${times}`),
        ])
        expect(JSON.parse(stdout).added.rows).toBe(lines)
        found.get(times)?.adding.push(seconds)
      }
    }
    const rebuilt: string[] = []
    for (const count of amount([2_000], [260_000, 700_000])) {
      const [file, at] = [join(folder, 'customers.parquet'), join(folder, `c${count}`)]
      await write(file, customers(count), 'parquet')
      measure([...shoal, 'init', at])
      measure([...shoal, 'import', file, '-w', at])
      const { seconds, megabytes, stdout } = measure([...shoal, 'segment', '--json', '-w', at])
      expect(JSON.parse(stdout).customers).toBe(count)
      rebuilt.push(`${count.toLocaleString('en')} customers: ${seconds.toFixed(1)} s, ${megabytes?.toFixed(0)} MB`)
    }
    const rows = [...found].map(([times, { seconds, megabytes, adding }]) => {
      const millions = (541_909 * times) / 1e6
      return `Online Retail × ${times} (${millions.toFixed(2)} million lines): \`run --no-report\` ${seconds.toFixed(1)} s, ${(seconds / millions).toFixed(2)} s for a million, at most ${megabytes.toFixed(0)} MB; adding ${lines.toLocaleString('en')} lines to it ${median(adding).toFixed(2)} s (${adding.map((one) => one.toFixed(2)).join(', ')})`
    })
    for (const { megabytes } of found.values()) expect(megabytes).toBeLessThan(3_000)
    keepEvidence('volumes', 'Many lines and many customers', [
      ...rows.map((row) => `${row}.`),
      ...rebuilt.map((row) => `All segments anew, \`shoal segment\` from start to finish, ${row}.`),
      'Whole processes, in alternation where they are compared; the files are Parquet, made for this and removed.',
    ])
  },
  longTimeout,
)

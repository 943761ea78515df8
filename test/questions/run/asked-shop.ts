import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { openDuckDb } from '../../../src/engine/duckdb.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { text } from '../../../src/engine/sql.ts'
import type { QuestionDesk } from '../../../src/questions/desk.ts'
import { openDesk } from '../../../src/questions/open-desk.ts'
import type { QueryResult } from '../../../src/questions/query/query-result.ts'
import { TypedQuery } from '../../../src/questions/query/typed-query.ts'
import { openWorkspace, type Workspace } from '../../../src/workspace/workspace.ts'
import { inProcess } from '../../doors/cli/in-process.ts'
import { copyOfMade } from '../../made-once.ts'

/** A product whose name is none that a careless query survives. */
export const hostileName = `O'Neil "50%" mug; DROP TABLE ask_lines; -- /* 中文 */`

const countries = ['United Kingdom', 'Germany', 'France', 'EIRE', `Côte d'Ivoire`]
const products = [
  ['P1', 'RED MUG', 'Kitchen'],
  ['P2', 'BLUE MUG', 'Kitchen'],
  ['P3', 'GARDEN BENCH', 'Garden'],
  ['P4', hostileName, 'Kitchen'],
  ['P5', 'CANDLE SET', 'Home'],
] as const

/** Lines of 150 customers over 2025, some of which come back; the same each time. */
function askedLines(): string[][] {
  const lines: string[][] = []
  for (let customer = 0; customer < 150; customer++) {
    const orders = 1 + ((customer * 7) % 6)
    for (let order = 0; order < orders; order++) {
      const day = new Date(
        Date.UTC(2025, 0, 3 + ((customer * 11 + order * 53) % 350), 8 + ((customer + order) % 12), 15),
      )
      const time = day.toISOString().slice(0, 16).replace('T', ' ')
      for (let line = 0; line <= (customer + order) % 3; line++) {
        const [code, name, category] = products[(customer + order * 2 + line) % products.length] ?? products[0]
        const price = (3 + ((customer * 3 + line * 7) % 40) + 0.35).toFixed(2)
        const common = [`C${customer}`, code, name, category, countries[customer % 17 === 0 ? 4 : customer % 4] ?? '']
        const quantity = 1 + ((customer + line) % 5)
        lines.push([`O${customer}-${order}`, time, ...common, String(quantity), price, (Number(price) / 2).toFixed(2)])
        if ((customer + order + line) % 9 === 0) {
          const back = new Date(day.getTime() + 20 * 86_400_000).toISOString().slice(0, 16).replace('T', ' ')
          lines.push([`R${customer}-${order}-${line}`, back, ...common, '-1', price, (Number(price) / 2).toFixed(2)])
        }
      }
    }
  }
  return lines
}

const header = 'order_id,order_date,customer_id,product_code,description,category,country,quantity,unit_price,unit_cost'
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

export interface AskedShop {
  desk: QuestionDesk
  engine: Engine
  workspace: Workspace
  /** The answer to a query, by a person who sees small groups too. */
  ask: (query: object) => Promise<QueryResult>
  /** Rows of SQL of the test's own over the lines as they were written: `raw` (order_id, time, customer, product, category, country, quantity, amount, cost, first_day). */
  sql: (query: string) => Promise<(string | number | null)[][]>
}

async function makeShop(folder: string): Promise<void> {
  const file = join(folder, 'orders.csv')
  writeFileSync(file, `${[header, ...askedLines().map((line) => line.map(quoted).join(','))].join('\n')}\n`)
  const { code, stderr } = await inProcess(['run', file, '--into', join(folder, 'w'), '--k', '3'])
  if (code !== 0) throw new Error(stderr)
}

/** A shop that is open to questions, made once for all tests of a file. */
export function askedShop(): () => AskedShop {
  let shop: AskedShop | undefined
  const folder = mkdtempSync(join(tmpdir(), 'shoal-asked-'))
  beforeAll(async () => {
    await copyOfMade('questions-shop', folder, makeShop)
    shop = await openShop(join(folder, 'w'), join(folder, 'orders.csv'))
  }, 60_000)
  afterAll(() => {
    shop?.engine.close()
    shop?.workspace.state.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return () => {
    if (shop === undefined) throw new Error('the shop is not open yet')
    return shop
  }
}

async function openShop(folder: string, file: string): Promise<AskedShop> {
  const workspace = openWorkspace(folder)
  const engine = await openDuckDb()
  const desk = await openDesk(workspace, engine)
  await engine.run(`CREATE TABLE raw AS
    SELECT order_id, order_date::TIMESTAMP AS time, order_date::DATE AS day, customer_id AS customer, product_code AS product, category, country,
      quantity::INTEGER AS quantity, (quantity::INTEGER * unit_price::DECIMAL(12,2)) AS amount, (quantity::INTEGER * unit_cost::DECIMAL(12,2)) AS cost,
      min(order_date::DATE) FILTER (quantity::INTEGER > 0) OVER (PARTITION BY customer_id) AS first_day
    FROM read_csv(${text(file)}, all_varchar = true)`)
  return {
    desk,
    engine,
    workspace,
    ask: async (query) => {
      const answer = await desk.answer(
        TypedQuery.parse(query),
        { ledger: 'tests', lifted: true },
        new AbortController().signal,
      )
      if (answer.kind !== 'found') throw new Error(JSON.stringify(answer))
      return answer.result
    },
    sql: async (query) =>
      (await engine.rows(query)).map((row) =>
        Object.values(row).map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)),
      ),
  }
}

/** Rows of an answer as keys and figures. */
export const plainRows = ({ rows }: QueryResult): (string | number | null)[][] =>
  rows.map((row) => [...row.keys.map(({ value }) => value), ...row.cells.map(({ value }) => value)])

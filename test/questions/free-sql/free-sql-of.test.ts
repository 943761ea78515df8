import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDuckDb } from '../../../src/engine/duckdb.ts'
import { freeSqlOf } from '../../../src/questions/free-sql/free-sql-of.ts'
import { openDesk } from '../../../src/questions/open-desk.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'
import { inProcess } from '../../doors/cli/in-process.ts'
import { folderWith } from '../../doors/cli/shoal.ts'
import { newTalk } from './small-views.ts'

const never = new AbortController().signal

async function questions(text: string, settings: string) {
  const folder = folderWith({ 'data.csv': text })
  const at = join(folder, 'w')
  await inProcess(['run', join(folder, 'data.csv'), '--into', at, '--no-report'])
  writeFileSync(join(at, 'shoal.yaml'), settings)
  const workspace = openWorkspace(at)
  const engine = await openDuckDb()
  await openDesk(workspace, engine)
  const free = await freeSqlOf(workspace, engine, 'one')
  engine.close()
  const rowsOf = async (sql: string) => {
    const answer = await free?.ask(sql, newTalk(), never)
    return answer?.kind === 'found' ? answer.rows : (answer?.text.en ?? 'off')
  }
  return {
    rowsOf,
    views: free?.views,
    close: () => {
      free?.close()
      workspace.state.close()
    },
  }
}

const orders = `order_id,customer_id,order_date,country,product,quantity,unit_price,email\n${Array.from(
  { length: 120 },
  (_, i) =>
    `O${i},C${i % 60},2026-0${1 + (i % 2)}-15,${i % 60 < 35 ? 'France' : 'Spain'},P${i % 3},${1 + (i % 2)},2.50,c${i % 60}@shop.example`,
).join('\n')}\n`

describe('SQL over a workspace', () => {
  it('is off until shoal.yaml switches it on', async () => {
    const { rowsOf, close } = await questions(orders, '')
    expect(await rowsOf('SELECT count(*) FROM customers')).toBe('off')
    close()
  })

  it('reads lines and customers of orders, and no mailbox', async () => {
    const { rowsOf, views, close } = await questions(orders, 'questions:\n  sql: on\n')
    expect(
      await rowsOf(
        'SELECT country, count(DISTINCT customer), sum(revenue), sum(units) FROM lines GROUP BY country ORDER BY country',
      ),
    ).toEqual([
      ['France', '35', '260.000000', '104.000000'],
      ['Spain', '25', '190.000000', '76.000000'],
    ])
    expect(
      await rowsOf("SELECT cohort, count(*) FROM customers WHERE first_day < '2026-02-01' GROUP BY cohort"),
    ).toEqual([['2026-01', '30']])
    expect(views?.flatMap(({ columns }) => columns).filter((column) => /mail|name|phone|id$/.test(column))).toEqual([])
    close()
  })

  it('reads attributes of a table of customers', async () => {
    const rows = Array.from(
      { length: 80 },
      (_, i) => `M${i},${i % 9},${i % 2 === 0 ? 'Yearly' : 'Monthly'},${(i * 7) % 5}`,
    )
    const { rowsOf, close } = await questions(
      `customer,Visits,Contract,Calls\n${rows.join('\n')}\n`,
      'questions:\n  sql: on\n',
    )
    expect(
      await rowsOf(
        'SELECT "attribute:Contract", count(*) AS n, round(avg("attribute:Visits"), 3) FROM customers GROUP BY 1 ORDER BY 1',
      ),
    ).toEqual([
      ['Monthly', '40', 4],
      ['Yearly', '40', 3.9],
    ])
    close()
  })
})

import { describe, expect, it } from 'vitest'
import { openTrino } from '../../src/engine/trino.ts'
import { type Page, trinoServer } from './trino-server.ts'

const columns = [
  { name: 'n', type: 'bigint' },
  { name: 'mailbox', type: 'varchar' },
]
const pages: Page[] = [
  {},
  { columns },
  { columns, data: [[1, 'zoë@shop.example']] },
  {
    columns,
    data: [
      [2, null],
      [null, 'b'],
    ],
  },
]

async function opened(of: readonly Page[], signal?: AbortSignal) {
  const { url, asked } = await trinoServer(of)
  return { engine: openTrino({ server: url, user: 'shoal', catalog: 'lake', schema: 'shoal' }, signal), asked }
}

describe('a Trino cluster', () => {
  it('gives a result that comes in pages as columns and as rows', async () => {
    const { engine, asked } = await opened(pages)
    const found = await engine.columns('SELECT n, mailbox FROM t')
    expect(found.length).toBe(3)
    expect([...found.numbers('n')]).toEqual([1, 2, Number.NaN])
    expect(found.texts('mailbox')).toEqual(['zoë@shop.example', '', 'b'])
    expect(await engine.rows('SELECT n, mailbox FROM t')).toEqual([
      { n: 1, mailbox: 'zoë@shop.example' },
      { n: 2, mailbox: null },
      { n: null, mailbox: 'b' },
    ])
    expect(asked.statements).toEqual(['SELECT n, mailbox FROM t', 'SELECT n, mailbox FROM t'])
    expect(asked.users).toEqual(['shoal', 'shoal'])
  })

  it('names the kind of a failure, and quotes nothing of the data', async () => {
    const error = {
      message: "Cannot cast 'anna@shop.example'",
      errorName: 'INVALID_CAST_ARGUMENT',
      errorCode: 9,
      errorType: 'USER_ERROR',
    }
    const { engine } = await opened([{}, { error }])
    await expect(engine.rows('SELECT 1')).rejects.toMatchObject({
      code: 'internal/engine',
      data: { detail: 'Trino INVALID_CAST_ARGUMENT' },
    })
  })

  it('that cannot be reached is said so', async () => {
    const engine = openTrino({ server: 'http://127.0.0.1:1', user: 'shoal' })
    await expect(engine.rows('SELECT 1')).rejects.toMatchObject({
      code: 'internal/engine',
      data: { detail: 'ECONNREFUSED' },
    })
  })

  it('stops a query when the run is cancelled', async () => {
    const { engine, asked } = await opened(pages, AbortSignal.abort())
    await expect(engine.rows('SELECT 1')).rejects.toMatchObject({ code: 'run/cancelled' })
    expect(asked.cancelled).toBe(1)
  })

  it('loads a table in portions', async () => {
    const { engine, asked } = await opened([{}])
    await engine.load('boxes', [
      { name: 'mailbox', values: Array.from({ length: 1_001 }, (_, i) => `o'${i}`) },
      { name: 'n', values: Float64Array.from({ length: 1_001 }, (_, i) => (i === 0 ? Number.NaN : i / 2)) },
    ])
    const [drop, create, first, second] = asked.statements
    expect(drop).toBe('DROP TABLE IF EXISTS "boxes"')
    expect(create).toBe('CREATE TABLE "boxes" ("mailbox" varchar, "n" double)')
    expect(first?.startsWith(`INSERT INTO "boxes" VALUES ('o''0', NULL), ('o''1', DOUBLE '0.5'), `)).toBe(true)
    expect(second).toBe(`INSERT INTO "boxes" VALUES ('o''1000', DOUBLE '500')`)
  })
})

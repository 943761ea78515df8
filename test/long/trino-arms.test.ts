import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { armLimits, armSql, armsOf } from '../../src/campaigns/audience/assign-arm.ts'
import { placeSql } from '../../src/campaigns/audience/place-of.ts'
import { copyTo } from '../../src/engine/copy-to.ts'
import { type Dialect, duckdb, trino } from '../../src/engine/dialect.ts'
import { openDuckDb } from '../../src/engine/duckdb.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { filePath } from '../../src/engine/sql.ts'
import { openTrino } from '../../src/engine/trino.ts'
import { amount, keepEvidence, longTimeout } from './length.ts'

const campaign = 'C1'
const holdout = 0.1
const variants = [
  { id: 'A', share: 0.5 },
  { id: 'B', share: 0.3 },
  { id: 'C', share: 0.2 },
]
const limits = armLimits(holdout, variants)
const count = amount(20_000, 1_000_000)
const server = process.env['SHOAL_TRINO']

/** Mailboxes with the letters of several scripts, a quote and a backslash among them. */
const mailboxes = `SELECT range AS n, CASE range % 5 WHEN 0 THEN 'k' || range WHEN 1 THEN 'zoë.' || range WHEN 2 THEN '李雷' || range
    WHEN 3 THEN 'o''brien\\' || range ELSE '😀' || range END || '@shop.example' AS mailbox FROM range(${count})`

interface Arms {
  places: Float64Array
  arms: string[]
}

async function armsIn(engine: Engine, dialect: Dialect, table: string): Promise<Arms> {
  const place = placeSql(dialect, ['arm', campaign], 'mailbox')
  const arm = armSql(dialect, campaign, 'mailbox', limits)
  const found = await engine.columns(`SELECT n, ${place} AS place, ${arm} AS arm FROM ${table} ORDER BY n`)
  return { places: found.numbers('place'), arms: found.texts('arm') }
}

/** How many rows differ in place or arm. */
const differing = (a: Arms, b: Arms): number =>
  a.arms.filter((arm, i) => arm !== b.arms[i] || a.places[i] !== b.places[i]).length

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1)

async function inTrino(url: string, folder: string): Promise<Arms> {
  const cluster = openTrino({ server: url, user: 'shoal', catalog: 'lake', schema: 'shoal' })
  await cluster.run('CREATE SCHEMA IF NOT EXISTS lake.shoal')
  await cluster.run('DROP TABLE IF EXISTS mailboxes')
  await cluster.run(
    `CREATE TABLE mailboxes (n bigint, mailbox varchar) WITH (external_location = ${trino.text(`file://${folder}`)}, format = 'PARQUET')`,
  )
  try {
    return await armsIn(cluster, trino, 'mailboxes')
  } finally {
    await cluster.run('DROP TABLE mailboxes')
    cluster.close()
  }
}

it(
  'the arms of many mailboxes are the same in Node, DuckDB and Trino',
  async () => {
    if (count === 1_000_000 && server === undefined)
      throw new Error('SHOAL_TRINO must name a server, e.g. http://127.0.0.1:18090')
    const root = mkdtempSync(join(tmpdir(), 'shoal-arms-'))
    const folder = join(root, 'mailboxes')
    mkdirSync(folder)
    const engine = await openDuckDb()
    onTestFinished(() => {
      engine.close()
      rmSync(root, { recursive: true, force: true })
    })
    const file = join(folder, 'mailboxes.parquet')
    await engine.run(copyTo(mailboxes, file))
    const table = `read_parquet(${filePath(file)})`
    const started = performance.now()
    const here = await armsIn(engine, duckdb, table)
    const tookDuckDb = seconds(started)
    expect(here.arms).toHaveLength(count)
    const armOf = armsOf(campaign, holdout, variants)
    const inNode = (await engine.columns(`SELECT mailbox FROM ${table} ORDER BY n`)).texts('mailbox').map(armOf)
    expect(inNode.filter((arm, i) => arm !== here.arms[i])).toEqual([])
    const planned = limits.map(({ arm, below }, i) => ({ arm, share: (below - (limits[i - 1]?.below ?? 0)) / 2 ** 52 }))
    const shares = planned.map(({ arm, share }) => ({
      arm,
      share,
      came: here.arms.filter((each) => each === arm).length / count,
    }))
    for (const { share, came } of shares) expect(Math.abs(came - share)).toBeLessThan(amount(0.012, 0.002))
    if (server === undefined) return
    const asked = performance.now()
    const there = await inTrino(server, folder)
    const tookTrino = seconds(asked)
    expect(there.arms).toHaveLength(count)
    expect(differing(here, there)).toBe(0)
    keepEvidence('trino-arms', 'The same arms in two engines', [
      `${count.toLocaleString('en')} mailboxes, Latin, accented, Chinese, with a quote and with an emoji, read from one Parquet file by DuckDB (${tookDuckDb} s) and by a Trino cluster of a coordinator and two workers (${tookTrino} s, every row fetched): ${differing(here, there)} differ in place or arm, and none from Node.`,
      `Arms by share: ${shares.map(({ arm, share, came }) => `${arm} ${(came * 100).toFixed(3)} % of ${(share * 100).toFixed(1)} %`).join(', ')}.`,
    ])
  },
  longTimeout,
)

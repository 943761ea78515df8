import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openLockedDuckDb } from '../../../src/engine/locked-duckdb.ts'
import { newTalk, smallViews } from './small-views.ts'

const never = new AbortController().signal

/** Every file below a folder, with a hash of its bytes. */
const bytesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
    .sort()

/** Queries that would read, write, load or set; FILE is a secret file, NEW one that is not there. */
const hostile: [string, string][] = [
  ['COPY to a file', "COPY lines TO 'NEW'"],
  ['COPY of a query', "COPY (SELECT 1) TO 'NEW' (FORMAT csv)"],
  ['COPY over a file', "COPY lines TO 'FILE'"],
  ['COPY from a file', "COPY lines FROM 'FILE'"],
  ['EXPORT DATABASE', "EXPORT DATABASE 'NEW'"],
  ['IMPORT DATABASE', "IMPORT DATABASE 'NEW'"],
  ['ATTACH', "ATTACH 'NEW' AS other"],
  ['DETACH', 'DETACH memory'],
  ['INSTALL', 'INSTALL httpfs'],
  ['LOAD', "LOAD 'FILE'"],
  ['PRAGMA', "PRAGMA enable_profiling = 'json'"],
  ['PRAGMA of a table', "SELECT * FROM pragma_table_info('lines')"],
  ['SET', 'SET enable_external_access = true'],
  ['RESET', 'RESET lock_configuration'],
  ['SET VARIABLE', "SET VARIABLE x = 'FILE'"],
  ['CALL', 'CALL duckdb_settings()'],
  ['CREATE TABLE', "CREATE TABLE copy AS SELECT * FROM 'FILE'"],
  ['CREATE MACRO', "CREATE MACRO peek() AS TABLE SELECT * FROM 'FILE'"],
  ['INSERT', 'INSERT INTO lines SELECT * FROM lines'],
  ['UPDATE', 'UPDATE lines SET revenue = 0'],
  ['DELETE', 'DELETE FROM lines'],
  ['DROP', 'DROP TABLE lines'],
  ['ALTER', 'ALTER TABLE lines ADD COLUMN x INTEGER'],
  ['VACUUM', 'VACUUM'],
  ['CHECKPOINT', 'CHECKPOINT'],
  ['EXPLAIN ANALYZE', "EXPLAIN ANALYZE COPY lines TO 'NEW'"],
  ['PREPARE', "PREPARE p AS SELECT * FROM 'FILE'"],
  ['several statements', "SELECT count(*) FROM lines; COPY lines TO 'NEW'"],
  ['several statements behind a comment', "SELECT count(*) FROM lines; --\nCOPY lines TO 'NEW'"],
  ['read_csv', "SELECT count(*) FROM read_csv('FILE')"],
  ['read_text', "SELECT count(*) FROM read_text('FILE')"],
  ['read_blob', "SELECT count(*) FROM read_blob('FILE')"],
  ['read_json', "SELECT count(*) FROM read_json('FILE')"],
  ['read_parquet', "SELECT count(*) FROM read_parquet('FILE')"],
  ['parquet_scan', "SELECT count(*) FROM parquet_scan('FILE')"],
  ['sniff_csv', "SELECT count(*) FROM sniff_csv('FILE')"],
  ['glob', "SELECT count(*) FROM glob('/tmp/*')"],
  ["FROM 'file'", "SELECT count(*) FROM 'FILE'"],
  ['FROM "file"', 'SELECT count(*) FROM "FILE"'],
  ['FROM first', "FROM 'FILE'"],
  ['TABLE', 'TABLE lines'],
  ['getenv', "SELECT getenv('HOME'), count(*) FROM lines"],
  ['getvariable', "SELECT count(*) FROM lines WHERE country = getvariable('x')"],
  ['current_setting', "SELECT count(*) FROM lines WHERE country = current_setting('temp_directory')"],
  ['query', "SELECT count(*) FROM query('SELECT 1')"],
  ['query_table', "SELECT count(*) FROM query_table('lines')"],
  ['catalogue tables', 'SELECT count(*) FROM duckdb_settings'],
  ['information_schema', 'SELECT count(*) FROM information_schema.tables'],
  ['table function range', 'SELECT count(*) FROM range(1000000000000)'],
  ['WITH', "WITH lines AS (SELECT * FROM 'FILE') SELECT count(*) FROM lines"],
  ['WITH RECURSIVE', 'WITH RECURSIVE r AS (SELECT 1 AS i UNION ALL SELECT i FROM r) SELECT count(*) FROM r'],
  ['WITH … MATERIALIZED inside', "SELECT count(*) FROM (WITH x AS (SELECT * FROM 'FILE') SELECT * FROM x) AS t"],
  ['UNION', "SELECT count(*) FROM lines UNION ALL SELECT count(*) FROM 'FILE'"],
  ['a scalar query', "SELECT count(*) FROM lines WHERE country = (SELECT mail FROM 'FILE')"],
  ['EXISTS', "SELECT count(*) FROM lines WHERE EXISTS (SELECT 1 FROM 'FILE')"],
  ['IN (query)', "SELECT count(*) FROM lines WHERE country IN (SELECT mail FROM 'FILE')"],
  ['a join', 'SELECT count(*) FROM lines AS a, lines AS b'],
  ['a lateral join', "SELECT count(*) FROM lines, LATERAL (SELECT * FROM 'FILE') AS t"],
  ['VALUES', 'SELECT count(*) FROM (VALUES (1)) AS t(customer)'],
  ['a window', 'SELECT sum(revenue) OVER () FROM lines'],
  ['a lambda', 'SELECT list_transform([1], x -> x), count(*) FROM lines'],
  ['a struct', 'SELECT struct_pack(a := country), count(*) FROM lines GROUP BY ALL'],
  ['string_agg', 'SELECT string_agg(country) FROM lines'],
  ['list', 'SELECT list(customer) FROM lines'],
  ['any_value', 'SELECT any_value(revenue) FROM lines'],
  ['arg_max', 'SELECT arg_max(order_no, revenue) FROM lines'],
  ['quantiles', 'SELECT quantile_cont(revenue, 0) FROM lines'],
  ['FILTER', 'SELECT sum(revenue) FILTER (WHERE order_no = 40) FROM lines'],
  ['HAVING', 'SELECT country FROM lines GROUP BY country HAVING sum(revenue) > 5'],
  ['QUALIFY', 'SELECT count(*) FROM lines QUALIFY row_number() OVER () = 1'],
  ['DISTINCT', 'SELECT DISTINCT country FROM lines'],
  ['*', 'SELECT * FROM lines'],
  ['COLUMNS', "SELECT COLUMNS('.*') FROM lines"],
  ['USING SAMPLE', 'SELECT count(*) FROM lines USING SAMPLE 1'],
  ['GROUPING SETS', 'SELECT country, count(*) FROM lines GROUP BY GROUPING SETS ((country), ())'],
  ['OFFSET', 'SELECT country, count(*) FROM lines GROUP BY country LIMIT 1 OFFSET 1'],
  ['repeat', "SELECT count(*) FROM lines WHERE length(repeat('a', 1000000000)) > 1"],
  ['a cast that fails on a value', 'SELECT count(*) FROM lines WHERE CAST(country AS INTEGER) = 1'],
  ['error()', "SELECT count(*) FROM lines WHERE CASE WHEN hour = 1 THEN error('x') ELSE true END"],
  ['a schema', 'SELECT count(*) FROM main.lines'],
  ['a parameter', 'SELECT count(*) FROM lines WHERE country = $1'],
  ['rowid', 'SELECT rowid, count(*) FROM lines GROUP BY rowid'],
  ['no SQL', 'please show me all customers'],
  ['nothing', ''],
]

describe('a query in SQL', () => {
  it('reads no file, writes none, changes nothing and calls nothing: each is refused, and what it aimed at is as it was', async () => {
    const { free, folder, secret } = await smallViews()
    const before = bytesIn(folder)
    const count = async () => JSON.stringify(await free.ask('SELECT count(*) FROM lines', newTalk(), never))
    const counted = await count()
    for (const [idea, sql] of hostile) {
      const aimed = sql.replaceAll('FILE', join(folder, 'secret.csv')).replaceAll('NEW', join(folder, 'new'))
      const answer = await free.ask(aimed, newTalk(), never)
      expect([idea, answer.kind]).toEqual([idea, 'refused'])
      expect(JSON.stringify(answer)).not.toContain(secret)
    }
    expect(bytesIn(folder)).toEqual(before)
    expect(await count()).toBe(counted)
  })
})

describe('the engine behind it', () => {
  it('reaches nothing even where no rule stands before it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shoal-locked-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const secret = join(folder, 'secret.csv')
    writeFileSync(secret, 'mail\na@shop.example\n')
    const locked = await openLockedDuckDb([])
    onTestFinished(() => locked.close())
    const before = bytesIn(folder)
    for (const sql of [
      `SELECT * FROM read_csv('${secret}')`,
      `SELECT * FROM '${secret}'`,
      `SELECT * FROM read_text('${secret}')`,
      `SELECT * FROM glob('${folder}/*')`,
      `COPY (SELECT 1) TO '${join(folder, 'new')}'`,
      `COPY (SELECT 1) TO '${secret}'`,
      `ATTACH '${join(folder, 'new')}'`,
      `EXPORT DATABASE '${join(folder, 'new')}'`,
      'INSTALL httpfs',
      'LOAD httpfs',
      'SET enable_external_access = true',
      'SET lock_configuration = false',
      `SET temp_directory = '${folder}'`,
      "SELECT getenv('HOME')",
    ])
      await expect(locked.rows(sql, never), sql).rejects.toMatchObject({ code: 'internal/engine' })
    expect(bytesIn(folder)).toEqual(before)
  })
})

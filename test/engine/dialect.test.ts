import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { duckdb, trino } from '../../src/engine/dialect.ts'
import { openDuckDb } from '../../src/engine/duckdb.ts'

it('DuckDB hashes the UTF-8 of a text, and reads hexadecimal digits to the last', async () => {
  const engine = await openDuckDb()
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0')),
        async (text) => {
          const hex = duckdb.sha256(duckdb.text(text))
          const [row] = await engine.rows(`SELECT ${hex} AS hex, ${duckdb.fromHex(`substr(${hex}, 1, 13)`)} AS place`)
          const digest = createHash('sha256').update(text, 'utf8').digest('hex')
          expect([row?.['hex'], Number(row?.['place'])]).toEqual([digest, Number.parseInt(digest.slice(0, 13), 16)])
        },
      ),
    )
  } finally {
    engine.close()
  }
})

it('both dialects quote alike, and differ in what the engines call differently', () => {
  expect([duckdb.text("o'brien"), trino.text("o'brien")]).toEqual(["'o''brien'", "'o''brien'"])
  expect([duckdb.name('a"b'), trino.name('a"b')]).toEqual(['"a""b"', '"a""b"'])
  expect(duckdb.joined(["'a'", 'b'])).toBe(trino.joined(["'a'", 'b']))
  expect([duckdb.sha256('x'), trino.sha256('x')]).toEqual(['sha256(x)', 'to_hex(sha256(to_utf8(x)))'])
  expect([duckdb.fromHex('x'), trino.fromHex('x')]).toEqual(["('0x' || x)::BIGINT", 'from_base(x, 16)'])
})

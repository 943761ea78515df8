import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recommend } from '../../../src/actions/recommend.ts'
import { openDuckDb } from '../../../src/engine/duckdb.ts'
import { fromFolder } from './from-folder.ts'
import { folderWith, shoal } from './shoal.ts'

/** Online Retail with every fifth product: fits take the time of products³. test/customers/recommendations/ has them all. */
async function fifthOf(file: string, into: string): Promise<void> {
  const engine = await openDuckDb()
  await engine.rows(
    `COPY (SELECT * FROM '${file}' WHERE coalesce(try_cast(StockCode[1:5] AS INTEGER), 0) % 5 = 0) TO '${into}' (FORMAT parquet)`,
  )
  engine.close()
}

describe('shoal recommend on products of Online Retail', () => {
  it('goes from the first call to the report', async () => {
    const folder = folderWith()
    const cwd = join(folder, 'spring')
    await fifthOf('fixtures/online-retail.parquet', join(folder, 'retail.parquet'))
    await fromFolder(['run', 'retail.parquet', '--into', 'spring', '--currency', 'GBP', '--no-report'], folder)
    const first = await shoal(['recommend', '--json'], { cwd })
    expect(first.stderr).toBe('')
    const { suggestions } = recommend.output.parse(JSON.parse(first.stdout))
    if (suggestions === undefined) throw new Error('no suggestions')
    const { chosen, segments } = suggestions.document
    expect(chosen.map(({ mode, method }) => `${mode} ${method}`)).toEqual(['new ease', 'repurchase own', 'both own'])
    for (const { products } of segments) expect(products).toHaveLength(10)

    const csv = readFileSync(suggestions.path, 'utf8').trimEnd().split('\n')
    expect(csv[0]).toBe('\uFEFFcustomer,segment,rank,product,name,score,hit_rate_of_rank,why')
    expect(csv).toHaveLength(1 + 4031 * 10)
    expect(csv.slice(1, 11).every((row, place) => row.startsWith(`12347,S1,${place + 1},`))).toBe(true)
    expect(csv.find((row) => row.startsWith('12347,'))).toMatch(/bought by customers who bought /)

    // The second call reads what was kept: the same bytes, in English as before.
    const kept = readdirSync(join(cwd, '.shoal', 'data'), { recursive: true, encoding: 'utf8' })
    expect(kept.filter((name) => /ease-\w+\.bin$|recommend-\w+\.json$/.test(name))).toHaveLength(3)
    const again = await fromFolder(['recommend'], cwd)
    expect(readFileSync(suggestions.path, 'utf8').trimEnd().split('\n')).toEqual(csv)
    expect(again.stdout).toContain(
      'of 100 customers whose last order held something new to them, 33 bought at least one',
    )

    await fromFolder(['report'], cwd)
    const report = readFileSync(join(cwd, 'report', 'report.md'), 'utf8')
    expect(report).toContain('### What they would buy next')
    expect(report).toContain('New products: of 100 customers whose last order held something new to them, 33 bought')

    writeFileSync(join(cwd, 'first.csv'), 'customer\n12347\n12348\nnobody\n')
    const ranked = await fromFolder(['recommend', '--first-customers', 'first.csv', '--demand', '30', '--json'], cwd)
    const both = recommend.output.parse(JSON.parse(ranked.stdout))
    expect([both.suggestions, both.lookAlikes?.first, both.demand?.days]).toEqual([undefined, 2, 30])
    expect(readFileSync(join(cwd, 'report', 'look-alikes.csv'), 'utf8')).not.toMatch(/^\d+,1234[78],/m)
  }, 240_000)
})

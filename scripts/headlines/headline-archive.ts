import { extname } from 'node:path'
import { z } from 'zod'
import { openDuckDb } from '../../src/engine/duckdb.ts'
import { text } from '../../src/engine/sql.ts'
import type { Contest } from './learner/contest.ts'

/** Headlines that were shown with one image in one test: nothing but the words differed. */
export interface HeadlineGroup extends Contest {
  readonly test: string
  /** Year and week in which the test ended, as in 201405. */
  readonly week: number
}

/** Weeks in which a fault of a cache spoiled the randomisation, by the authors of the archive (correction of 2024). */
const faulty = { first: 201326, last: 201402 }

const Arm = z.object({
  test: z.string(),
  image: z.string(),
  headline: z.string(),
  week: z.number(),
  shown: z.number(),
  answered: z.number(),
})

/**
 * Reads files in the layout of the Upworthy Research Archive (Parquet or CSV): groups of at least two headlines with one image in one test, without the faulty
 * weeks, in the order of time. Showings and clicks of one headline in one group are added up. A test belongs to its last week.
 */
export async function readArchive(files: readonly string[]): Promise<HeadlineGroup[]> {
  const engine = await openDuckDb()
  try {
    const rows = await engine.rows(`
      WITH packages AS (${files.map(packagesOf).join(' UNION ALL ')}),
      dated AS (SELECT *, max(week) OVER (PARTITION BY test) AS last_week FROM packages),
      arms AS (
        SELECT test, image, headline, last_week AS week, sum(shown)::DOUBLE AS shown, sum(answered)::DOUBLE AS answered
        FROM dated WHERE week NOT BETWEEN ${faulty.first} AND ${faulty.last}
        GROUP BY ALL HAVING sum(shown) > 0
      )
      SELECT * FROM arms QUALIFY count(*) OVER (PARTITION BY test, image) >= 2 ORDER BY week, test, image, headline`)
    return [...Map.groupBy(z.array(Arm).parse(rows), ({ test, image }) => `${test}\0${image}`).values()].map(
      (arms) => ({
        test: arms[0].test,
        week: arms[0].week,
        texts: arms.map(({ headline, shown, answered }) => ({ text: headline, shown, answered })),
      }),
    )
  } finally {
    engine.close()
  }
}

const packagesOf = (file: string): string => `
  SELECT clickability_test_id::VARCHAR AS test, coalesce(eyecatcher_id::VARCHAR, '') AS image, headline::VARCHAR AS headline,
    test_week::INTEGER AS week, impressions::BIGINT AS shown, clicks::BIGINT AS answered
  FROM ${extname(file) === '.csv' ? `read_csv(${text(file)}, all_varchar = true)` : `read_parquet(${text(file)})`}
  WHERE headline IS NOT NULL`

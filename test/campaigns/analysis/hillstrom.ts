import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { Dimension, Trial } from '../../../src/campaigns/analysis/trial.ts'
import { openDuckDb } from '../../../src/engine/duckdb.ts'

const Effect = z.object({ diff: z.number(), p_value: z.number() })
const Rate = Effect.extend({ newcombe95: z.tuple([z.number(), z.number()]), se_unpooled: z.number() })
const Regression = z.object({ diff: z.number(), se: z.number(), ci95: z.tuple([z.number(), z.number()]) })
const Rates = Rate.extend({ relative_lift: z.number(), relative_lift95: z.tuple([z.number(), z.number()]) })
const Spend = Effect.extend({ ci95: z.tuple([z.number(), z.number()]), se_welch: z.number(), df: z.number() })

/** The figures to compare with: fixtures/oracle-hillstrom.json. */
export const oracle = z
  .object({
    arms: z.record(z.string(), z.object({ n: z.number(), visit_rate: z.number(), spend_mean: z.number() })),
    srm: z.object({ p: z.number() }),
    ate: z.record(
      z.string(),
      z.object({
        visit: Rates,
        conversion: Rates,
        spend: Spend.extend({ bootstrap_percentile95_2000_seed0: z.tuple([z.number(), z.number()]) }),
        regression_adjusted_HC2: z.object({ visit: Regression, conversion: Regression, spend: Regression }),
      }),
    ),
    mens_vs_womens_copy_arm: z.object({ visit: Rate, conversion: Rate, spend: Spend }),
    segments: z.array(
      z.object({
        arm: z.string(),
        dim: z.string(),
        level: z.string(),
        metric: z.string(),
        n1: z.number(),
        n0: z.number(),
        p1: z.number(),
        p0: z.number(),
        diff: z.number().optional(),
        se_unpooled: z.number(),
        p_value: z.number(),
        p_holm: z.number(),
        p_bh: z.number(),
        family_size: z.number(),
      }),
    ),
    heterogeneity_cochran_Q: z.array(
      z.object({
        arm: z.string(),
        metric: z.string(),
        dim: z.string(),
        Q: z.number(),
        df: z.number(),
        p: z.number(),
        I2: z.number(),
        p_holm_within_metric: z.number(),
      }),
    ),
    uplift: z.array(
      z.object({
        arm: z.string(),
        metric: z.string(),
        model: z.string(),
        qini_per_treated_head_mean5: z.number(),
        qini_sd_folds: z.number(),
      }),
    ),
    folds_womens_visit: z.string(),
  })
  .parse(JSON.parse(readFileSync('fixtures/oracle-hillstrom.json', 'utf8')))

const engine = await openDuckDb(new AbortController().signal, mkdtempSync(join(tmpdir(), 'hillstrom-')))
const rows = await engine.columns(
  `SELECT recency::DOUBLE AS recency, history, mens::DOUBLE AS mens, womens::DOUBLE AS womens, newbie::DOUBLE AS newbie,
     zip_code, channel, history_segment, segment, visit::DOUBLE AS visit, "conversion"::DOUBLE AS bought, spend
   FROM read_parquet('fixtures/hillstrom.parquet')`,
)
engine.close()

const kept = new Map<string, Float64Array>()

/** A column of the 64,000 customers, in the order of the file. */
export function column(name: string): Float64Array {
  const read = kept.get(name) ?? rows.numbers(name)
  kept.set(name, read)
  return read
}

/** One column for each value of a column of text. */
export const oneForEach = (name: string): Float64Array[] => {
  const texts = rows.texts(name)
  return [...new Set(texts)].sort().map((value) => Float64Array.from(texts, (text) => (text === value ? 1 : 0)))
}

export const arms = ['No E-Mail', 'Mens E-Mail', 'Womens E-Mail']

const dimension = (name: string, texts: readonly string[]): Dimension => {
  const levels = [...new Set(texts)].sort()
  return { name, levels, level: Uint16Array.from(texts, (text) => levels.indexOf(text)) }
}
const numbered = (name: string): string[] => Array.from(column(name), String)
const months = (recency: number): string =>
  recency <= 3 ? '1-3' : recency <= 6 ? '4-6' : recency <= 9 ? '7-9' : '10-12'
const bought = Array.from(column('mens'), (mens, i) =>
  mens === 0 ? 'womens_only' : column('womens')[i] === 0 ? 'mens_only' : 'both',
)

/** Hillstrom's e-mail test as a trial, with what was known before as the peer took it. */
export const hillstrom: Trial = {
  arms,
  arm: Uint8Array.from(rows.texts('segment'), (name) => arms.indexOf(name)),
  holdout: 0,
  metrics: [
    { name: 'visit', kind: 'rate', values: column('visit') },
    { name: 'conversion', kind: 'rate', values: column('bought') },
    { name: 'spend', kind: 'amount', values: column('spend') },
  ],
  dimensions: [
    ...['history_segment', 'channel', 'zip_code'].map((name) => dimension(name, rows.texts(name))),
    ...['newbie', 'mens', 'womens'].map((name) => dimension(name, numbered(name))),
    dimension('recency_band', Array.from(column('recency'), months)),
    dimension('gender_history', bought),
  ],
  before: [
    ...['recency', 'history', 'mens', 'womens', 'newbie'].map(column),
    ...oneForEach('zip_code').slice(1),
    ...oneForEach('channel').slice(1),
  ],
}

/** The arm that the peer calls so. */
export const nameOf = (arm: string): string => (arm === 'Any E-Mail' ? 'any' : arm)

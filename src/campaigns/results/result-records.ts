import type { State } from '../../workspace/state.ts'
import { VariantResult } from './variant-result.ts'

/** A result with the day on which it was measured. */
export interface KeptResult {
  /** YYYY-MM-DD */
  measured: string
  result: VariantResult
}

/** Keeps what the variants of a campaign did; measured again, it takes the place of what was known. @param at ISO */
export function keepResults(state: State, at: string, results: readonly VariantResult[]): void {
  state.transaction(() => {
    for (const result of results)
      state.change(
        `INSERT INTO campaign_results (campaign, variant, metric, at, document) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (campaign, variant, metric) DO UPDATE SET at = excluded.at, document = excluded.document`,
        result.campaign,
        result.variant ?? 'A',
        result.metric,
        at,
        JSON.stringify(result),
      )
  })
}

/** All results, in the order in which they were first measured. */
export const readResults = (state: State): KeptResult[] =>
  state.rows('SELECT at, document FROM campaign_results ORDER BY rowid').map((row) => ({
    measured: String(row['at']).slice(0, 10),
    result: VariantResult.parse(JSON.parse(String(row['document']))),
  }))

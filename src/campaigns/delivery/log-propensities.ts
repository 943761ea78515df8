import type { State } from '../../workspace/state.ts'
import { armLimits } from '../audience/assign-arm.ts'
import { places } from '../audience/place-of.ts'
import type { Campaign } from '../campaign.ts'

/** Keeps the chance that a mailbox of a campaign had of each arm, as the hash gives it; once, when its arms are fixed. @param at ISO */
export function logPropensities(state: State, { id, holdout, variants }: Campaign, at: string): void {
  let before = 0
  for (const { arm, below } of armLimits(holdout, variants)) {
    state.change(
      'INSERT OR IGNORE INTO arm_propensities (campaign, arm, propensity, at) VALUES (?, ?, ?, ?)',
      ...[id, arm, (below - before) / places, at],
    )
    before = below
  }
}

/** The chance of each arm of a campaign; none where it was fixed by an early version, or is not fixed. */
export const readPropensities = (state: State, campaign: string): Map<string, number> =>
  new Map(
    state
      .rows('SELECT arm, propensity FROM arm_propensities WHERE campaign = ?', campaign)
      .map((row) => [String(row['arm']), Number(row['propensity'])]),
  )

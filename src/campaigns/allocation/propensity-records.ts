import type { State } from '../../workspace/state.ts'
import type { Propensity } from './propensities-of.ts'

/** A chance of an arm, and when the mailboxes were given their arms by it. */
export interface KeptPropensity extends Propensity {
  /** ISO */
  at: string
}

/** Logs the chances with which the mailboxes of a campaign were given their arms: once, since they are fixed once. What was logged is never changed. @param at ISO */
export function keepPropensities(state: State, campaign: string, at: string, shares: readonly Propensity[]): void {
  state.transaction(() => {
    for (const { arm, propensity } of shares)
      state.change(
        'INSERT INTO arm_propensities (campaign, at, arm, propensity) VALUES (?, ?, ?, ?)',
        campaign,
        at,
        arm,
        propensity,
      )
  })
}

/** The logged chances of a campaign; none before its mailboxes were fixed, and in those of an early version. */
export const readPropensities = (state: State, campaign: string): KeptPropensity[] =>
  state
    .rows('SELECT at, arm, propensity FROM arm_propensities WHERE campaign = ? ORDER BY rowid', campaign)
    .map((row) => ({ at: String(row['at']), arm: String(row['arm']), propensity: Number(row['propensity']) }))

/** The same by arm; undefined where none was logged. */
export function loggedChances(state: State, campaign: string): ReadonlyMap<string, number> | undefined {
  const logged = readPropensities(state, campaign)
  return logged.length === 0 ? undefined : new Map(logged.map(({ arm, propensity }) => [arm, propensity]))
}

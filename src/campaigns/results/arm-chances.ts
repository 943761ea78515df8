import type { State } from '../../workspace/state.ts'
import { propensitiesOf } from '../allocation/propensities-of.ts'
import { loggedChances } from '../allocation/propensity-records.ts'
import type { Campaign } from '../campaign.ts'

/** The chances with which the mailboxes of a campaign got their arms, by arm: as they were logged; of an early version, as its shares say. */
export const armChances = (state: State, campaign: Campaign): ReadonlyMap<string, number> =>
  loggedChances(state, campaign.id) ??
  new Map(propensitiesOf(campaign).map(({ arm, propensity }) => [arm, propensity] as const))

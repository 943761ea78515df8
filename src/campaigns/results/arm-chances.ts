import type { State } from '../../workspace/state.ts'
import { propensitiesOf } from '../allocation/propensities-of.ts'
import { readPropensities } from '../allocation/propensity-records.ts'
import type { Campaign } from '../campaign.ts'

/** The chances with which the mailboxes of a campaign got their arms, by arm: as they were logged; of an early version, as its shares say. */
export function armChances(state: State, campaign: Campaign): Map<string, number> {
  const logged = readPropensities(state, campaign.id)
  return new Map(
    (logged.length > 0 ? logged : propensitiesOf(campaign)).map(({ arm, propensity }) => [arm, propensity]),
  )
}

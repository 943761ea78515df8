import type { State } from '../../workspace/state.ts'
import { stateSecret } from '../../workspace/state-secret.ts'
import { placeOf, places } from './place-of.ts'

/**
 * Tells of mailboxes whether they are in the standing hold-out: those that no campaign writes to in a calendar year (UTC). Another year
 * draws anew; another workspace, with another salt, draws others.
 * @param share of all mailboxes, 0 to 1
 */
export function standingHoldout(salt: string, year: number, share: number): (mailbox: string) => boolean {
  const below = Math.floor(share * places)
  return (mailbox) => placeOf(['standing', salt, String(year), mailbox]) < below
}

/** The salt of a workspace's standing hold-out, made when it is first needed. */
export const standingSalt = (state: State): string => stateSecret(state, 'standing-holdout')

import { Suppression } from '../../../src/campaigns/suppressions/suppression.ts'
import type { State } from '../../../src/workspace/state.ts'

/** All suppressions, ordered by mailbox. */
export const listSuppressions = (state: State): Suppression[] =>
  state
    .rows('SELECT mailbox, channel, scope, reason, at, source FROM suppressions ORDER BY mailbox, channel, scope')
    .map((row) => Suppression.parse({ ...row }))

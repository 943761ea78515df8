import type { State } from '../../workspace/state.ts'
import { recordEvent } from '../feedback/event-records.ts'
import type { Suppression } from '../suppressions/suppression.ts'
import { suppress } from '../suppressions/suppression-records.ts'
import { campaignOfToken } from './campaign-of-token.ts'
import type { OptOut } from './opt-out-token.ts'

/**
 * Does what a reader asked for, in one transaction; asked again, it changes nothing. Of a campaign that is not known the
 * kind is not known either, and all is left out rather than too little.
 * @param at ISO
 * @returns whether it is new
 */
export function optOut(state: State, { mailbox, campaign, scope }: OptOut, at: string): boolean {
  return state.transaction(() => {
    const of = campaignOfToken(state, campaign)
    const reach: Pick<Suppression, 'channel' | 'scope'> =
      of === undefined || scope === 'all'
        ? { channel: 'all', scope: 'all' }
        : scope === 'goal'
          ? { channel: 'all', scope: of.goal }
          : { channel: of.channel, scope: 'channel' }
    const isNew = suppress(state, { mailbox, ...reach, reason: 'opt-out', at, source: campaign })
    if (isNew)
      recordEvent(state, {
        ...(of === undefined ? {} : { campaign }),
        mailbox,
        channel: of?.channel ?? 'email',
        kind: 'opt-out',
        at,
        source: 'optout',
        detail: scope,
      })
    return isNew
  })
}

import type { State } from '../../workspace/state.ts'
import { judgedTraffic } from './traffic-of.ts'

/**
 * Clicks of each mailbox of a campaign that were not a machine’s: a person’s, or nobody can say whose.
 * @returns undefined where nobody told of clicks, which is not the same as none
 */
export function readersClicks(state: State, campaign: string): Map<string, number> | undefined {
  const clicks = judgedTraffic(state, campaign)
    .map(({ mailbox, judged }) => ({ mailbox, of: judged.filter(({ event }) => event.kind === 'click') }))
    .filter(({ of }) => of.length > 0)
  if (clicks.length === 0) return undefined
  return new Map(
    clicks.map(({ mailbox, of }) => [
      mailbox,
      of.filter(({ verdict }) => verdict !== 'machine').reduce((sum, { event }) => sum + event.times, 0),
    ]),
  )
}

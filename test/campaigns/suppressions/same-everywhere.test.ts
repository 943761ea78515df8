import fc from 'fast-check'
import { expect, it } from 'vitest'
import { suppressedFor } from '../../../src/campaigns/audience/suppressed-for.ts'
import { Channel, Goal } from '../../../src/campaigns/goal.ts'
import { suppress, suppressionReason } from '../../../src/campaigns/suppressions/suppression-records.ts'
import { State } from '../../../src/workspace/state.ts'

const mailboxes = ['a@x.example', 'b@x.example', 'c@x.example']
const suppression = fc.record({
  mailbox: fc.constantFrom(...mailboxes),
  channel: fc.constantFrom(...Channel.options, 'all' as const),
  scope: fc.constantFrom(...Goal.options, 'channel' as const, 'all' as const),
  reason: fc.constantFrom('opt-out' as const, 'bounce' as const),
  at: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03'),
  source: fc.constant('C1'),
})

it('whoever the audience leaves out is whoever a message does not leave for, whatever was suppressed', () => {
  fc.assert(
    fc.property(
      fc.array(suppression, { maxLength: 8 }),
      fc.constantFrom(...Channel.options),
      fc.constantFrom(...Goal.options),
      (list, channel, goal) => {
        const state = new State(':memory:', 'w')
        for (const one of list) suppress(state, one)
        const kept = mailboxes.filter((mailbox) => suppressionReason(state, mailbox, channel, goal) !== undefined)
        const leftOut = [...suppressedFor(state, channel, goal).keys()].sort()
        state.close()
        expect(leftOut).toEqual(kept)
      },
    ),
    { numRuns: 60 },
  )
})

import { expect, it } from 'vitest'
import { standingHoldout, standingSalt } from '../../../src/campaigns/audience/standing-holdout.ts'
import { deliver } from '../../../src/campaigns/delivery/deliver.ts'
import { aDelivery, TurnedClock } from './a-delivery.ts'
import { isHeld, mailboxAt, mailWorkspace } from './mail-workspace.ts'

it('a message that leaves in another year leaves out whom that year holds out, who stay in their arm', async () => {
  const { state, campaign } = mailWorkspace({ mailboxes: 60 })
  const isHeldOut = standingHoldout(standingSalt(state), 2027, 0.5)
  const meant = Array.from({ length: 60 }, (_, n) => n).filter((n) => !isHeld(n))
  // Too little is left of 2026 for all of them.
  const { delivery, over } = aDelivery(state, campaign, {
    clock: new TurnedClock('2026-12-31T23:59:59Z'),
    settings: { limits: { perSecond: 1 } },
    rules: { standing: 0.5 },
  })
  await deliver(delivery)
  const later = over.filter(({ at }) => at >= Date.parse('2027-01-01')).map(({ to }) => to)
  expect(later.length).toBeGreaterThan(10)
  expect(later.filter(isHeldOut)).toEqual([])
  const out = state.rows("SELECT mailbox, arm FROM outbox WHERE state = 'suppressed' AND reason = 'standing'")
  const left = new Set(over.map(({ to }) => to))
  expect(out.map(({ mailbox }) => String(mailbox)).sort()).toEqual(
    meant.map(mailboxAt).filter((mailbox) => !left.has(mailbox)),
  )
  expect(new Set(out.map(({ arm }) => arm))).toEqual(new Set(['A']))
})

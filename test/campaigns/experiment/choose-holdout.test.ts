import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseHoldout } from '../../../src/campaigns/experiment/choose-holdout.ts'
import { HoldoutChoice } from '../../../src/campaigns/experiment/experiment-design.ts'
import { audience, certain, costs, effect } from '../economics/shop.ts'

const shop = { ...audience, mailboxes: 20_000 }

describe('the share of the hold-out', () => {
  it('is the least where the effect is known, and says so', () => {
    expect(chooseHoldout(shop, effect(0.01, 0), costs)).toMatchObject({ share: 0.05, reason: 'nothing-to-learn' })
  })

  it('is larger where little is known and much will be sent', () => {
    const [few, many] = [1, 20].map((sends) =>
      chooseHoldout({ ...shop, mailboxes: 3_000 }, effect(0.004, 0.01), costs, sends),
    )
    expect(many?.share).toBeGreaterThan(few?.share ?? 1)
    expect(many?.reason).toBe('learning-pays')
    expect(many?.profit).toBeGreaterThan(many?.profitOfLeast ?? 0)
  })

  it('is large where sending is expected to lose: what is held out saves its messages', () => {
    const found = HoldoutChoice.parse(chooseHoldout(shop, effect(0.001, 0.01), costs))
    expect(found.reason).toBe('sending-loses')
    expect(found.share).toBeGreaterThan(0.05)
  })

  it('weighs what a coupon gives away', () => {
    const offered = { offer: { kind: 'percent' as const, depth: 0.1, days: 9 }, belief: certain.coupon }
    // Without it sending pays, with it more goes to who buys anyway than it brings.
    expect(chooseHoldout(shop, effect(0.01, 0.005), costs, 4).reason).not.toBe('sending-loses')
    expect(chooseHoldout(shop, effect(0.01, 0.005), costs, 4, offered).reason).toBe('sending-loses')
  })

  it('lies between 5 and 50 percent with finite figures for any input', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(0, 1), fc.integer({ min: 2, max: 1_000_000 })),
        fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
        fc.double({ min: -0.1, max: 0.1, noNaN: true }),
        fc.double({ min: 0, max: 0.1, noNaN: true }),
        (mailboxes, rate, mean, sd) => {
          const found = HoldoutChoice.parse(
            chooseHoldout({ ...shop, mailboxes, base: { ...shop.base, rate } }, effect(mean, sd), costs),
          )
          expect(found.share).toBeGreaterThanOrEqual(0.05)
          expect(found.share).toBeLessThanOrEqual(0.5)
          for (const { profit } of found.shares) expect(profit).toBeLessThanOrEqual(found.profit)
        },
      ),
    )
  })
})

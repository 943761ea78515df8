import { describe, expect, it } from 'vitest'
import type { Arms, Audience } from '../../../src/campaigns/audience/audience-of.ts'
import { refuseSkewed } from '../../../src/campaigns/audience/refuse-skewed.ts'
import { explain, ShoalError } from '../../../src/workspace/errors.ts'

const campaign: Arms = {
  id: 'C1',
  holdout: 0.2,
  variants: [
    { id: 'A', share: 0.5 },
    { id: 'B', share: 0.5 },
  ],
}
const withArms = (holdout: number, a: number, b: number): Audience => ({
  rows: [],
  funnel: {
    customers: 1000,
    reachable: 1000,
    mailboxes: 1000,
    excluded: [],
    arms: [
      { arm: 'holdout', mailboxes: holdout },
      { arm: 'A', mailboxes: a },
      { arm: 'B', mailboxes: b },
    ],
    unreachable: 0,
  },
})

describe('before the first message leaves', () => {
  it('arms as chance makes them pass', () => {
    expect(refuseSkewed(withArms(215, 390, 395), campaign)).toBeUndefined()
  })

  it('arms that chance does not make are refused with what was expected', () => {
    try {
      refuseSkewed(withArms(300, 350, 350), campaign)
      expect.unreachable()
    } catch (error) {
      if (!(error instanceof ShoalError)) throw error
      expect(error.data).toMatchObject({
        campaign: 'C1',
        arms: [{ arm: 'holdout', count: 300, expected: 200 }, {}, {}],
      })
      expect(explain(error, 'en').problem).toContain('holdout 300 where 200 were expected')
    }
  })
})

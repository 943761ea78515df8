import { describe, expect, it } from 'vitest'
import type { MailboxObservation } from '../../../src/campaigns/analysis/observation.ts'
import { measure, measureClicks } from '../../../src/campaigns/results/measure.ts'
import { aCampaign, aCopy } from '../delivery/a-campaign.ts'

const made = 'segment:S1 and not tier:low'
const campaign = {
  id: 'C1',
  ...aCampaign({
    audience: { expression: made, name: { en: 'Some', zh: '一些' }, customers: 30 },
    variants: [
      { id: 'A', share: 0.5, copy: aCopy() },
      { id: 'B', share: 0.5, copy: { ...aCopy(), angle: 'thanks' } },
    ],
  }),
}
/** Mailboxes of an arm, of which so many ordered; the first was not written to. */
const arm = (name: string, mailboxes: number, ordered: number, clicks?: readonly number[]): MailboxObservation[] =>
  Array.from({ length: mailboxes }, (_, i) => ({
    mailbox: `${name}${i}@x.example`,
    arm: name,
    orders: i < ordered ? 2 : 0,
    spend: i < ordered ? 20 : 0,
    ...(clicks === undefined ? {} : { clicks: clicks[i] ?? 0 }),
    written: name !== 'holdout' && i > 0,
  }))

describe('what the variants of a campaign did', () => {
  it('is one result per variant, each against the hold-out, of the angle that the variant had', () => {
    const observed = [...arm('A', 10, 4), ...arm('B', 10, 1), ...arm('holdout', 10, 2)]
    const found = measure(campaign, observed, 30, '2026-03-01')
    expect(found).toMatchObject([
      {
        variant: 'A',
        angle: 'invitation',
        audience: made,
        days: 30,
        from: '2026-03-01',
        treated: { mailboxes: 10, ordered: 4 },
      },
      { variant: 'B', angle: 'thanks', audience: made, days: 30, treated: { mailboxes: 10, ordered: 1 } },
    ])
    expect(found.map(({ holdout }) => holdout)).toEqual(Array(2).fill({ mailboxes: 10, ordered: 2 }))
    expect(found.map(({ effect }) => Number(effect.toFixed(6)))).toEqual([0.2, -0.1])
  })

  it('is nothing of a variant without mailboxes, and nothing at all without a hold-out', () => {
    expect(measure(campaign, [...arm('A', 10, 4), ...arm('holdout', 10, 2)], 30, '2026-03-01')).toMatchObject([
      { variant: 'A' },
    ])
    expect(measure(campaign, [...arm('A', 10, 4), ...arm('B', 10, 1)], 30, '2026-03-01')).toEqual([])
  })

  it('is told of clicks too, where any came in', () => {
    const observed = [...arm('A', 10, 0, [1, 3]), ...arm('B', 10, 0, []), ...arm('holdout', 10, 0, [])]
    expect(measureClicks(campaign, observed, 30, '2026-03-01')).toMatchObject([
      { variant: 'A', metric: 'clicks', treated: { mailboxes: 10, ordered: 2 }, holdout: { ordered: 0 } },
      { variant: 'B', metric: 'clicks', treated: { ordered: 0 } },
    ])
    const unheard = [...arm('A', 10, 0), ...arm('B', 10, 0), ...arm('holdout', 10, 0)]
    expect(measureClicks(campaign, unheard, 30, '2026-03-01')).toEqual([])
  })
})

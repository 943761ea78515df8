import { describe, expect, it } from 'vitest'
import type { OutboxRow } from '../../../src/campaigns/delivery/outbox-row.ts'
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
const arm = (name: string, mailboxes: number): OutboxRow[] =>
  Array.from({ length: mailboxes }, (_, i) => ({
    mailbox: `${name}${i}@x.example`,
    customers: [`${name}${i}`],
    arm: name,
    state: name === 'holdout' ? 'held' : i === 0 ? 'refused' : 'sent',
  }))
const ordered = new Set([...['A0', 'A1', 'A2', 'A3'], 'B5', ...['holdout0', 'holdout1']])

describe('what the variants of a campaign did', () => {
  it('is one result per variant, each against the hold-out, of the angle that the variant had', () => {
    const outbox = [...arm('A', 10), ...arm('B', 10), ...arm('holdout', 10)]
    const found = measure(campaign, outbox, ordered, 30, '2026-03-01')
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
    expect(measure(campaign, [...arm('A', 10), ...arm('holdout', 10)], ordered, 30, '2026-03-01')).toMatchObject([
      { variant: 'A' },
    ])
    expect(measure(campaign, [...arm('A', 10), ...arm('B', 10)], ordered, 30, '2026-03-01')).toEqual([])
  })

  it('is told of clicks too, where any came in', () => {
    const outbox = [...arm('A', 10), ...arm('B', 10), ...arm('holdout', 10)]
    const clicked = new Map([
      ['A0@x.example', 1],
      ['A1@x.example', 3],
    ])
    expect(measureClicks(campaign, outbox, clicked, 30, '2026-03-01')).toMatchObject([
      { variant: 'A', metric: 'clicks', treated: { mailboxes: 10, ordered: 2 }, holdout: { ordered: 0 } },
      { variant: 'B', metric: 'clicks', treated: { ordered: 0 } },
    ])
    expect(measureClicks(campaign, outbox, undefined, 30, '2026-03-01')).toEqual([])
  })
})

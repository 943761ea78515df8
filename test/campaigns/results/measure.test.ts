import { describe, expect, it } from 'vitest'
import type { OutboxRow } from '../../../src/campaigns/delivery/outbox-row.ts'
import { learnedOf } from '../../../src/campaigns/results/learned-of.ts'
import type { Learning } from '../../../src/campaigns/results/learning.ts'
import { measure } from '../../../src/campaigns/results/measure.ts'
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

describe('what a campaign taught', () => {
  it('is one learning per variant, each against the hold-out, of the angle that the variant had', () => {
    const outbox = [...arm('A', 10), ...arm('B', 10), ...arm('holdout', 10)]
    const found = measure(campaign, outbox, ordered, 30)
    expect(found).toMatchObject([
      { variant: 'A', angle: 'invitation', audience: made, days: 30, treated: { mailboxes: 10, ordered: 4 } },
      { variant: 'B', angle: 'thanks', audience: made, days: 30, treated: { mailboxes: 10, ordered: 1 } },
    ])
    expect(found.map(({ holdout }) => holdout)).toEqual(Array(2).fill({ mailboxes: 10, ordered: 2 }))
    expect(found.map(({ effect }) => Number(effect.toFixed(6)))).toEqual([0.2, -0.1])
  })

  it('is nothing of a variant without mailboxes, and nothing at all without a hold-out', () => {
    expect(measure(campaign, [...arm('A', 10), ...arm('holdout', 10)], ordered, 30)).toMatchObject([{ variant: 'A' }])
    expect(measure(campaign, [...arm('A', 10), ...arm('B', 10)], ordered, 30)).toEqual([])
  })
})

describe('what was learned of an audience', () => {
  const learning = (id: string, of: Partial<Learning>): Learning => ({
    id,
    campaign: 'C1',
    segmentation: 'v1',
    segment: 'S1',
    angle: 'thanks',
    treated: { mailboxes: 10, ordered: 1 },
    holdout: { mailboxes: 10, ordered: 2 },
    effect: -0.1,
    low: -0.4,
    high: 0.2,
    ...of,
  })
  const all = [
    learning('L1', { audience: 'segment:S1' }),
    learning('L2', { audience: made }),
    learning('L3', {}),
    learning('L4', { audience: 'segment:S1', segmentation: 'v0' }),
    learning('L5', { segment: 'S2' }),
  ]

  it.each([
    ['segment:S1', ['L1', 'L3']],
    ['(segment:S1)  and (not tier:low)', ['L2']],
    ['segment:S2', ['L5']],
    ['tier:low', []],
  ])('%s is what was measured on it', (expression, ids) => {
    expect(learnedOf(all, expression, 'v1').map(({ id }) => id)).toEqual(ids)
  })
})

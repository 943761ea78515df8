import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { programmeEffect } from '../../../src/campaigns/programme/programme-effect.ts'
import { programmeMailboxes } from '../../../src/campaigns/programme/programme-mailboxes.ts'
import { quarterOf, quartersBetween } from '../../../src/campaigns/programme/quarter.ts'
import { overlapOf } from '../../../src/campaigns/programme/running-campaigns.ts'
import { sumOfCampaigns } from '../../../src/campaigns/programme/sum-of-campaigns.ts'
import type { VariantResult } from '../../../src/campaigns/results/variant-result.ts'

describe('a quarter', () => {
  it('has three months, and the next follows at once', () => {
    expect(quarterOf('2026-11-30')).toEqual({ name: '2026-Q4', year: 2026, from: '2026-10-01', until: '2027-01-01' })
    expect(quartersBetween('2026-09-30', '2027-01-01').map(({ name }) => name)).toEqual([
      '2026-Q3',
      '2026-Q4',
      '2027-Q1',
    ])
    expect(quartersBetween('2026-05-01', '2026-03-31')).toEqual([])
  })
})

describe('the mailboxes of a programme', () => {
  it('are those that had ordered before the quarter, several customers as one', () => {
    const contact = (customer: string, mailbox?: string) => ({
      customer,
      ...(mailbox === undefined ? {} : { mailbox }),
    })
    const found = programmeMailboxes(
      [
        contact('K1', 'ann@x.example'),
        contact('K2', 'ann@x.example'),
        contact('K3', 'bob@x.example'),
        contact('K4', 'cho@x.example'),
        contact('K5'),
      ],
      new Map([
        ['K1', '2025-01-01'],
        ['K2', '2026-03-31'],
        ['K3', '2025-01-01'],
        ['K4', '2026-04-01'],
        ['K5', '2025-01-01'],
      ]),
      new Map([
        ['K1', { orders: 1, spend: 10 }],
        ['K2', { orders: 2, spend: 5.5 }],
        ['K4', { orders: 9, spend: 99 }],
      ]),
      quarterOf('2026-05-01'),
      (mailbox) => mailbox.startsWith('bob'),
    )
    expect(found).toEqual([
      { isHeld: false, orders: 3, spend: 15.5 },
      { isHeld: true, orders: 0, spend: 0 },
    ])
  })
})

describe('the effect of a programme', () => {
  it('is the difference of both sides, and that times the mailboxes of the programme', () => {
    const side = (isHeld: boolean, mailboxes: number, ordered: number) =>
      Array.from({ length: mailboxes }, (_, n) => ({
        isHeld,
        orders: n < ordered ? 2 : 0,
        spend: n < ordered ? 30 : 0,
      }))
    const effect = programmeEffect([...side(false, 1900, 285), ...side(true, 100, 10)])
    expect(effect).toMatchObject({
      programme: { mailboxes: 1900, ordered: 285, orders: 570, revenue: 8550 },
      heldOut: { mailboxes: 100, ordered: 10, orders: 20, revenue: 300 },
    })
    expect(effect.ordered?.value).toBeCloseTo(0.05, 12)
    expect(effect.moreOrdered?.value).toBeCloseTo(95, 9)
    expect(effect.perMailbox?.value).toBeCloseTo(1.5, 12)
    expect(effect.moreRevenue?.low).toBeLessThan(2850)
  })

  it('says nothing of revenue where fewer than ten of the hold-out ordered', () => {
    const mailboxes = Array.from({ length: 1000 }, (_, n) => ({
      isHeld: n % 20 === 0,
      orders: n % 10 === 0 ? 1 : 0,
      spend: n % 100 === 0 ? 30 : 0,
    }))
    const held = mailboxes.filter((each) => each.isHeld).slice(0, 9)
    const found = programmeEffect([...mailboxes.filter((each) => !each.isHeld), ...held])
    expect(found).toMatchObject({ heldOut: { ordered: 9 } })
    expect(found.ordered).toBeDefined()
    expect(found.perMailbox).toBeUndefined()
  })

  it('is not known where a side is empty', () => {
    const effect = programmeEffect([{ isHeld: false, orders: 1, spend: 1 }])
    expect(Object.keys(effect)).toEqual(['programme', 'heldOut'])
  })
})

/** What a variant of a campaign found of itself. */
const learning = (
  campaign: string,
  variant: string,
  treated: [number, number],
  holdout: [number, number],
): VariantResult => {
  const arm = ([mailboxes, ordered]: [number, number]) => ({ mailboxes, ordered })
  const effect = treated[1] / treated[0] - holdout[1] / holdout[0]
  const rest = { segmentation: 'v1', segment: 'S1', angle: 'invitation', low: effect, high: effect } as const
  return {
    campaign,
    variant,
    metric: 'orders',
    ...rest,
    treated: arm(treated),
    holdout: arm(holdout),
    effect,
  }
}

describe('the sum of the campaigns', () => {
  it('is what each found of itself, its hold-out’s error once', () => {
    const learnings = [
      learning('C1', 'A', [400, 60], [200, 20]),
      learning('C1', 'B', [400, 40], [200, 20]),
      learning('C2', 'A', [100, 5], [100, 10]),
    ]
    const sum = sumOfCampaigns(['C1', 'C2', 'C3'], learnings)
    expect(sum).toMatchObject({ measured: ['C1', 'C2'], unmeasured: ['C3'] })
    // C1: .05 · 400 + 0 · 400 = 20; C2: −.05 · 100 = −5.
    expect(sum.moreOrdered?.value).toBeCloseTo(15, 9)
    const variance =
      800 ** 2 * ((0.1 * 0.9) / 200) +
      400 ** 2 * ((0.15 * 0.85) / 400) +
      400 ** 2 * ((0.1 * 0.9) / 400) +
      100 ** 2 * ((0.1 * 0.9) / 100) +
      100 ** 2 * ((0.05 * 0.95) / 100)
    expect(((sum.moreOrdered?.high ?? 0) - (sum.moreOrdered?.low ?? 0)) / 2).toBeCloseTo(
      1.959964 * Math.sqrt(variance),
      6,
    )
  })

  it('is no figure where none was measured', () => {
    expect(sumOfCampaigns(['C1'], [])).toEqual({ measured: [], unmeasured: ['C1'] })
  })
})

describe('mailboxes in several campaigns', () => {
  const campaigns = [
    { id: 'C1', from: '2026-01-01', until: '2026-01-31' },
    { id: 'C2', from: '2026-01-15', until: '2026-02-14' },
    { id: 'C3', from: '2026-01-31', until: '2026-03-02' },
  ]

  it('are counted where the days of the campaigns overlap', () => {
    const mailboxes: Record<string, string[]> = {
      C1: ['ann', 'bob', 'cho'],
      C2: ['ann', 'bob'],
      C3: ['bob', 'cho', 'dan'],
    }
    expect(overlapOf(campaigns, (id) => mailboxes[id] ?? [])).toEqual({ written: 4, several: 2, most: 2 })
    expect(overlapOf([], () => [])).toEqual({ written: 0, several: 0, most: 0 })
  })

  it('are never more than were written to, nor in more campaigns than there are', () => {
    const mailboxes = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 })
    fc.assert(
      fc.property(fc.tuple(mailboxes, mailboxes, mailboxes), (of) => {
        const sets = of.map((list) => [...new Set(list)])
        const found = overlapOf(campaigns, (id) => sets[campaigns.findIndex((each) => each.id === id)] ?? [])
        expect(found.written).toBe(new Set(sets.flat()).size)
        expect(found.several).toBeLessThanOrEqual(found.written)
        expect(found.most).toBeLessThanOrEqual(2)
      }),
    )
  })
})

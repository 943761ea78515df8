import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnalysisTerms, analyse } from '../../../src/campaigns/analysis/analyse.ts'
import { isKnown } from '../../../src/campaigns/analysis/not-known.ts'
import type { MailboxObservation } from '../../../src/campaigns/analysis/observation.ts'

/** Mailboxes of an arm, the first so many of which ordered once for 10. */
const arm = (name: string, mailboxes: number, orders: number, more: Partial<MailboxObservation> = {}) =>
  Array.from({ length: mailboxes }, (_, i): MailboxObservation => {
    const bought = i < orders ? 1 : 0
    const mailbox = `${name}-${String(i).padStart(6, '0')}@x.example`
    return { mailbox, arm: name, orders: bought, spend: 10 * bought, written: name !== 'holdout', ...more }
  })
const terms = (more: Partial<AnalysisTerms> = {}): AnalysisTerms => ({
  holdout: 0.5,
  variants: [{ id: 'A', share: 1 }],
  costs: { margin: 0.5, perOrder: 1, message: 0.01 },
  ...more,
})
const of = (found: ReturnType<typeof analyse>, metric: string, name = 'A') =>
  found.contrasts.find((contrast) => contrast.metric === metric && contrast.arm === name)

describe('the analysis of a campaign', () => {
  const found = analyse([...arm('holdout', 1000, 50), ...arm('A', 1000, 90)], terms())

  it('says per arm and against the hold-out what was ordered, spent and earned', () => {
    expect(of(found, 'ordered')).toMatchObject({
      treated: { units: 1000, mean: 0.09 },
      holdout: { units: 1000, mean: 0.05 },
      difference: { effect: expect.closeTo(0.04, 12), method: 'newcombe' },
    })
    expect(of(found, 'spend')).toMatchObject({ difference: { effect: expect.closeTo(0.4, 12), method: 'welch' } })
    // 40 orders more: each leaves 10 × .5 − 1, and 1,000 messages cost 10.
    expect(found.gained).toMatchObject([
      { arm: 'A', orders: { total: expect.closeTo(40, 9) }, revenue: { total: expect.closeTo(400, 9) } },
    ])
    expect(found.gained[0]?.profit).toMatchObject({ total: expect.closeTo(40 * 4 - 10, 9) })
  })

  it('decides for the variant that pays, and says what it may lose', () => {
    expect(found.decision).toMatchObject({ best: 'A', mailboxes: 2000, prior: 'none' })
    if (!isKnown(found.decision)) throw new Error('there is a decision')
    const [nobody, all] = found.decision.choices
    expect(nobody?.profit).toEqual({ mean: 0, low: 0, high: 0 })
    expect(all?.profit.mean).toBeCloseTo(2 * 150, 6)
    expect(all?.loss).toBeLessThan(nobody?.loss ?? 0)
    expect((all?.chanceBest ?? 0) + (nobody?.chanceBest ?? 0)).toBeCloseTo(1, 12)
  })

  it('leaves out of the choices a message that does readers more harm than allowed, whatever it earns', () => {
    const observations = [...arm('holdout', 1000, 50), ...arm('A', 1000, 90)]
    expect(analyse(observations, terms({ stopped: ['A'] })).decision).toEqual({ unknown: 'all-stopped' })
    const both = terms({
      holdout: 1 / 3,
      variants: [
        { id: 'A', share: 0.5 },
        { id: 'B', share: 0.5 },
      ],
      stopped: ['A'],
    })
    expect(analyse([...observations, ...arm('B', 1000, 70)], both).decision).toMatchObject({
      best: 'B',
      choices: [{ choice: 'hold-back' }, { choice: 'B' }],
      stopped: ['A'],
    })
  })

  it('is the same in whatever order the mailboxes come', () => {
    const observations = [...arm('holdout', 200, 9), ...arm('A', 200, 18)]
    const expected = analyse(observations, terms())
    fc.assert(
      fc.property(fc.shuffledSubarray(observations, { minLength: observations.length }), (shuffled) => {
        expect(analyse(shuffled, terms())).toEqual(expected)
      }),
      { numRuns: 3 },
    )
  })

  it('stops where the arms are not as planned: no decision, whatever the figures look like', () => {
    const skewed = analyse([...arm('holdout', 1000, 50), ...arm('A', 1300, 130)], terms())
    expect(skewed).toMatchObject({ stops: true, decision: { unknown: 'groups-differ-from-plan' } })
  })

  it('names the reason for each figure that there is not, and gives no zero for it', () => {
    const without = analyse(arm('A', 10, 0), terms({ holdout: 0, costs: { unknown: 'margin-unknown' } }))
    expect(of(without, 'ordered')).toMatchObject({
      holdout: { unknown: 'nobody' },
      difference: { unknown: 'nobody' },
      lift: { unknown: 'nobody' },
      adjusted: { unknown: 'no-before' },
    })
    expect(without.gained[0]).toMatchObject({ orders: { unknown: 'nobody' }, profit: { unknown: 'margin-unknown' } })
    expect(without).toMatchObject({
      groups: { unknown: 'segments-unknown' },
      decision: { unknown: 'margin-unknown' },
    })
    const nobodyBought = analyse([...arm('holdout', 10, 0), ...arm('A', 10, 0)], terms())
    expect(of(nobodyBought, 'ordered')?.difference).toEqual({ unknown: 'nothing-varies' })
  })

  it('says nothing of amounts, nor of what to do, where fewer than ten of an arm ordered', () => {
    const few = analyse([...arm('holdout', 100, 1), ...arm('A', 1900, 38)], terms({ holdout: 0.05 }))
    for (const metric of ['orders', 'spend', 'profit'])
      expect(of(few, metric)).toMatchObject({
        difference: { unknown: 'too-few-with-any' },
        lift: { unknown: 'too-few-with-any' },
        bootstrap: { unknown: 'too-few-with-any' },
        capped: { unknown: 'too-few-with-any' },
      })
    expect(of(few, 'ordered')?.difference).toMatchObject({ effect: expect.closeTo(0.01, 12) })
    expect(few).toMatchObject({
      gained: [{ revenue: { unknown: 'too-few-with-any' }, profit: { unknown: 'too-few-with-any' } }],
      perOrder: [{ difference: { unknown: 'too-few-with-any' } }],
      decision: { unknown: 'too-few-with-any' },
    })
    const enough = analyse([...arm('holdout', 100, 10), ...arm('A', 1900, 190)], terms({ holdout: 0.05 }))
    expect(of(enough, 'spend')?.difference).toMatchObject({ method: 'hall', effect: expect.closeTo(0, 12) })
  })

  it('takes what is alike in every mailbox of an arm for unknown, however it is rounded', () => {
    for (const message of [0.02, 0.05]) {
      const nobodyBought = analyse(
        [...arm('holdout', 12, 0), ...arm('A', 48, 0)],
        terms({
          holdout: 0.2,
          costs: { margin: 0.4, perOrder: 2, message },
          prior: { mean: 0.1, sd: 0.2, from: 'assumed' },
        }),
      )
      expect(of(nobodyBought, 'profit')?.difference).toEqual({ unknown: 'nothing-varies' })
      expect(nobodyBought.decision).toEqual({ unknown: 'nothing-varies' })
    }
  })

  it('looking early gives wider intervals, and no decision', () => {
    const early = analyse([...arm('holdout', 1000, 50), ...arm('A', 1000, 90)], terms({ progress: 0.5 }))
    const contrast = of(early, 'ordered')
    if (contrast?.anyTime === undefined || !isKnown(contrast.anyTime) || !isKnown(contrast.difference))
      throw new Error('there are intervals')
    expect(contrast.anyTime.low).toBeLessThan(contrast.difference.low)
    expect(contrast.anyTime.high).toBeGreaterThan(contrast.difference.high)
    expect(early.decision).toEqual({ unknown: 'too-early' })
  })

  it('with weights that moved and customers who differed by then, finds no effect where there is none', () => {
    // First week: nine of ten are held out and few buy; second week: one of ten is, and many buy.
    const week = (epoch: string, treated: number, rate: number): MailboxObservation[] =>
      (['holdout', 'A'] as const).flatMap((name) => {
        const share = name === 'A' ? treated : 1 - treated
        const mailboxes = Math.round(1000 * share)
        return arm(name, mailboxes, Math.round(mailboxes * rate), { epoch, propensity: share }).map((each) => ({
          ...each,
          mailbox: `${epoch}${each.mailbox}`,
        }))
      })
    const weeks = [...week('1', 0.1, 0.05), ...week('2', 0.9, 0.3)]
    const ordered = of(analyse(weeks, terms()), 'ordered')
    if (ordered === undefined || !isKnown(ordered.treated) || !isKnown(ordered.holdout))
      throw new Error('there are rates')
    expect(ordered.treated.mean - ordered.holdout.mean).toBeGreaterThan(0.1)
    expect(ordered.difference).toMatchObject({ method: 'epochs', effect: expect.closeTo(0, 9) })
    const unnamed = weeks.map(({ epoch: __, ...each }) => each)
    const weighted = of(analyse(unnamed, terms()), 'ordered')
    expect(weighted?.difference).toMatchObject({ method: 'inverse-propensity', effect: expect.closeTo(0, 9) })
  })

  it('takes out what mailboxes spent before, where that is known', () => {
    const before = (observations: MailboxObservation[]) =>
      observations.map((each, i) => ({ ...each, before: each.orders * 100 + (i % 7) }))
    const adjusted = of(analyse(before([...arm('holdout', 500, 40), ...arm('A', 500, 45)]), terms()), 'spend')?.adjusted
    if (adjusted === undefined || !isKnown(adjusted)) throw new Error('there is an adjusted effect')
    expect(adjusted.method).toBe('cuped')
    expect(adjusted.removed).toBeGreaterThan(0.9)
  })
})

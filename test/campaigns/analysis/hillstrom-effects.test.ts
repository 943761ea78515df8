import { describe, expect, it } from 'vitest'
import type { Contrast } from '../../../src/campaigns/analysis/contrast.ts'
import { contrastArms } from '../../../src/campaigns/analysis/contrast-arms.ts'
import { isKnown, type NotKnown } from '../../../src/campaigns/analysis/not-known.ts'
import { armGroups } from '../../../src/campaigns/analysis/trial.ts'
import { checkSampleRatio } from '../../../src/campaigns/experiment/check-sample-ratio.ts'
import { arms, hillstrom, nameOf, oracle } from './hillstrom.ts'

const control = { name: 'No E-Mail', arms: [0] }
const figure = <T extends object>(found: T | undefined): Exclude<T, NotKnown> => {
  if (found === undefined || !isKnown(found)) throw new Error('there is a figure')
  return found
}
function contrast(arm: string, metric: string): Contrast {
  const group = armGroups(hillstrom).find(({ name }) => name === nameOf(arm))
  const of = hillstrom.metrics.find(({ name }) => name === metric)
  if (group === undefined || of === undefined) throw new Error('there is such a comparison')
  return contrastArms(hillstrom, of, group, control)
}
const mails = Object.keys(oracle.ate)

describe('effects on Hillstrom’s e-mail test', () => {
  it('are of arms as large as they were meant to be', () => {
    const counted = arms.map((arm, place) => ({
      arm,
      planned: 1,
      count: hillstrom.arm.reduce((count, of) => count + (of === place ? 1 : 0), 0),
    }))
    expect(counted.map(({ count }) => count)).toEqual(arms.map((arm) => oracle.arms[arm]?.n))
    expect(checkSampleRatio(counted)).toMatchObject({ stops: false, p: expect.closeTo(oracle.srm.p, 9) })
  })

  it.each(mails.flatMap((mail) => (['visit', 'conversion'] as const).map((metric) => [mail, metric] as const)))(
    '%s on %s: rates, difference, interval, lift as the peer has them',
    (mail, metric) => {
      const peer = oracle.ate[mail]?.[metric]
      const found = contrast(mail, metric)
      const difference = figure(found.difference)
      expect(difference.effect).toBeCloseTo(peer?.diff ?? Number.NaN, 9)
      expect(difference.standardError).toBeCloseTo(peer?.se_unpooled ?? Number.NaN, 9)
      expect([difference.low, difference.high]).toEqual(peer?.newcombe95.map((end) => expect.closeTo(end, 6)))
      expect(difference.p / (peer?.p_value ?? 1)).toBeCloseTo(1, 6)
      const lift = figure(found.lift)
      expect(lift.lift).toBeCloseTo(peer?.relative_lift ?? Number.NaN, 9)
      expect([lift.low, lift.high]).toEqual(peer?.relative_lift95.map((end) => expect.closeTo(end, 3)))
    },
  )

  it.each(mails)('%s on spend: Welch as the peer has it, and a bootstrap close to his', (mail) => {
    const peer = oracle.ate[mail]?.spend
    const found = contrast(mail, 'spend')
    const difference = figure(found.difference)
    expect(difference.effect).toBeCloseTo(peer?.diff ?? Number.NaN, 9)
    expect(difference.standardError).toBeCloseTo(peer?.se_welch ?? Number.NaN, 9)
    expect([difference.low, difference.high]).toEqual(peer?.ci95.map((end) => expect.closeTo(end, 6)))
    expect(difference.p).toBeCloseTo(peer?.p_value ?? Number.NaN, 9)
    // Of 2,000 resamples the ends are off by about a twentieth of the standard error, here as there.
    const resampled = figure(found.bootstrap)
    const ends = peer?.bootstrap_percentile95_2000_seed0 ?? []
    for (const [at, end] of [resampled.low, resampled.high].entries())
      expect(Math.abs(end - (ends[at] ?? Number.NaN))).toBeLessThan(difference.standardError / 5)
  })

  it.each(
    mails.flatMap((mail) => (['visit', 'conversion', 'spend'] as const).map((metric) => [mail, metric] as const)),
  )('%s on %s: the same by regression with HC2', (mail, metric) => {
    const peer = oracle.ate[mail]?.regression_adjusted_HC2[metric]
    const adjusted = figure(contrast(mail, metric).adjusted)
    expect(adjusted.method).toBe('regression')
    expect(adjusted.effect).toBeCloseTo(peer?.diff ?? Number.NaN, 9)
    expect(adjusted.standardError).toBeCloseTo(peer?.se ?? Number.NaN, 9)
    expect([adjusted.low, adjusted.high]).toEqual(peer?.ci95.map((end) => expect.closeTo(end, 6)))
  })

  it('are there between the two mails too', () => {
    const peer = oracle.mens_vs_womens_copy_arm
    const [, mens, womens] = hillstrom.arms.map((name, place) => ({ name, arms: [place] }))
    for (const metric of hillstrom.metrics) {
      const found = contrastArms(hillstrom, metric, mens ?? control, womens ?? control)
      const of = peer[metric.name === 'visit' ? 'visit' : metric.name === 'conversion' ? 'conversion' : 'spend']
      const ends = 'newcombe95' in of ? of.newcombe95 : of.ci95
      const difference = figure(found.difference)
      expect(difference.effect).toBeCloseTo(of.diff, 9)
      expect([difference.low, difference.high]).toEqual(ends.map((end) => expect.closeTo(end, 6)))
    }
  })

  it('capped: amounts above a percentile of buyers in all arms count as that, and nobody is left out', () => {
    const [spend] = hillstrom.metrics.filter(({ kind }) => kind === 'amount')
    const [mens] = armGroups(hillstrom)
    if (spend === undefined || mens === undefined) throw new Error('there is spend')
    const found = contrastArms(hillstrom, spend, mens, control, { samples: 10, cap: 0.9 })
    const capped = figure(found.capped)
    const buyers = Array.from(spend.values.filter((value) => value > 0)).sort((a, b) => a - b)
    expect(capped.at).toBeGreaterThanOrEqual(buyers[Math.floor(0.9 * 577)] ?? Number.NaN)
    expect(capped.above).toBe(buyers.filter((value) => value > capped.at).length)
    expect([capped.above, figure(found.treated).units, figure(found.holdout).units]).toEqual([58, 21307, 21306])
    expect(capped.standardError).toBeLessThan(figure(found.difference).standardError)
  })
})

import { describe, expect, it } from 'vitest'
import { compareGroups } from '../../../src/campaigns/analysis/compare-groups.ts'
import { isKnown } from '../../../src/campaigns/analysis/not-known.ts'
import { benjaminiHochberg } from '../../../src/numerics/benjamini-hochberg.ts'
import { holmAdjusted } from '../../../src/numerics/holm.ts'
import { hillstrom, nameOf, oracle } from './hillstrom.ts'

/** The peer gives every figure, however few bought. */
const found = compareGroups(hillstrom, { withAny: 0, expected: 0 })

describe('groups of Hillstrom’s e-mail test', () => {
  it('have the effects that the peer has: 234 of them', () => {
    expect(found.effects).toHaveLength(oracle.segments.length)
    for (const peer of oracle.segments) {
      const effect = found.effects.find(
        ({ arm, dimension, level, metric }) =>
          arm === nameOf(peer.arm) && dimension === peer.dim && level === peer.level && metric === peer.metric,
      )
      expect(effect).toMatchObject({
        treated: { units: peer.n1, mean: expect.closeTo(peer.p1, 9) },
        holdout: { units: peer.n0, mean: expect.closeTo(peer.p0, 9) },
        difference: {
          effect: expect.closeTo(peer.diff ?? peer.p1 - peer.p0, 9),
          standardError: expect.closeTo(peer.se_unpooled, 9),
          p: expect.closeTo(peer.p_value, 9),
        },
      })
    }
  })

  it('corrected within the families that the peer chose, give his p-values by Holm and by Benjamini and Hochberg', () => {
    for (const metric of ['visit', 'conversion', 'spend'])
      for (const family of [['Mens E-Mail', 'Womens E-Mail'], ['Any E-Mail']]) {
        const peers = oracle.segments.filter((peer) => peer.metric === metric && family.includes(peer.arm))
        const p = peers.map(({ p_value }) => p_value)
        expect(p).toHaveLength(peers[0]?.family_size ?? 0)
        expect(holmAdjusted(p)).toEqual(peers.map(({ p_holm }) => expect.closeTo(p_holm, 9)))
        expect(benjaminiHochberg(p)).toEqual(peers.map(({ p_bh }) => expect.closeTo(p_bh, 9)))
      }
  })

  it('differ by Cochran’s Q as the peer has it', () => {
    expect(found.differ).toHaveLength(oracle.heterogeneity_cochran_Q.length)
    for (const metric of ['visit', 'conversion', 'spend']) {
      const peers = oracle.heterogeneity_cochran_Q.filter((peer) => peer.metric === metric)
      const tests = peers.map((peer) => {
        const { test } =
          found.differ.find(
            (differ) => differ.metric === metric && differ.arm === nameOf(peer.arm) && differ.dimension === peer.dim,
          ) ?? {}
        expect(test).toMatchObject({
          q: expect.closeTo(peer.Q, 6),
          freedom: peer.df,
          p: expect.closeTo(peer.p, 9),
          i2: expect.closeTo(peer.I2, 9),
        })
        return test !== undefined && isKnown(test) ? test.p : Number.NaN
      })
      expect(holmAdjusted(tests)).toEqual(peers.map((peer) => expect.closeTo(peer.p_holm_within_metric, 9)))
    }
  })

  it('are taken for what they are where fewer than ten bought: their spend is not known, and that of the others is as it was', () => {
    const usual = compareGroups(hillstrom)
    const dropped = usual.effects.filter(({ difference }) => !isKnown(difference))
    expect(dropped.map(({ metric, level, arm, difference }) => [metric, level, arm, difference])).toEqual(
      ['Mens E-Mail', 'Womens E-Mail', 'any'].flatMap((arm) =>
        ['5) $500 - $750', '6) $750 - $1,000', '7) $1,000 +'].map((level) => [
          'spend',
          level,
          arm,
          { unknown: 'too-few-with-any' },
        ]),
      ),
    )
    // Of rates each cell is large enough for the test.
    expect(usual.differ.filter(({ metric }) => metric !== 'spend').map(({ test }) => test)).toEqual(
      found.differ.filter(({ metric }) => metric !== 'spend').map(({ test }) => test),
    )
  })

  it('newbie on conversion is no finding: .008 as it is, .19 within its metric, more within all that was looked at', () => {
    const newbie = compareGroups(hillstrom).differ.find(
      ({ dimension, metric, arm }) => dimension === 'newbie' && metric === 'conversion' && arm === 'Womens E-Mail',
    )
    expect(newbie).toMatchObject({ test: { p: expect.closeTo(0.00836, 5) }, tests: 72 })
    expect(newbie?.holm).toBeGreaterThan(0.19)
  })
})

import { afterAll, describe, expect, it } from 'vitest'
import { isKnown } from '../../src/campaigns/analysis/not-known.ts'
import { anyAudience } from '../../src/campaigns/learnings/learning.ts'
import { learningsFrom } from '../../src/campaigns/learnings/learnings-from.ts'
import { seededRandom } from '../../src/numerics/random.ts'
import { campaignsTo } from '../campaigns/simulated/differing-audiences.ts'
import { type LookedAt, lookDayByDay } from '../campaigns/simulated/looks.ts'
import { effectInWaves, wavedTrial } from '../campaigns/simulated/moving-weights.ts'
import { nullCampaigns, nullWorlds } from '../campaigns/simulated/null-worlds.ts'
import { dayOf } from '../campaigns/simulated/simulated-campaign.ts'
import { spendHeld } from '../campaigns/simulated/spend-arms.ts'
import { trueWorlds } from '../campaigns/simulated/true-worlds.ts'
import { normalDraw } from '../numerics/draws.ts'
import { amount, keepEvidence, longTimeout } from './length.ts'

const found: string[] = []
afterAll(() => keepEvidence('simulation', 'The loop in simulated worlds of known truth', found))

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
const points = (share: number): string => (share * 100).toFixed(2)

/** By how much a share of so many runs may miss by chance when little is run (three standard errors); in full length it is held to the line itself. */
const slack = (share: number, runs: number): number => amount(3 * Math.sqrt((share * (1 - share)) / runs), 0)

/** Intervals of 95 % hold the truth in 94 to 96 of 100. */
function expectCovered(share: number, runs: number): void {
  expect(share).toBeGreaterThan(0.94 - slack(0.95, runs))
  expect(share).toBeLessThan(0.96 + slack(0.95, runs))
}

describe('intervals', () => {
  const runs = amount(400, 4_000)
  const looked = { days: 30, every: 3 }
  const settings: LookedAt[] = [
    { ...looked, base: 0.1, effect: 0.01, treated: 4_000, untreated: 4_000, pace: 1 },
    { ...looked, base: 0.1, effect: 0, treated: 4_000, untreated: 4_000, pace: 2 },
    { ...looked, base: 0.02, effect: 0.005, treated: 9_000, untreated: 1_000, pace: 1 },
    { ...looked, base: 0.05, effect: 0.01, treated: 5_000, untreated: 1_000, pace: 0.5 },
    { ...looked, base: 0.15, effect: -0.01, treated: 2_000, untreated: 500, pace: 1 },
  ]
  const paces: Record<number, string> = { 0.5: 'mostly early', 1: 'evenly', 2: 'mostly late' }
  it.each(settings)(
    'hold at the end, and those for any time at each of 10 looks: $base + $effect, $treated against $untreated, pace $pace',
    (setting) => {
      const random = seededRandom(31)
      const held = Array.from({ length: runs }, () => lookDayByDay(setting, random))
      const shareOf = (key: 'atEnd' | 'once' | 'always'): number => held.filter((each) => each[key]).length / runs
      const { base, effect, treated, untreated, pace } = setting
      found.push(
        `${percent(base)} order, effect ${points(effect)} points, ${treated} against ${untreated} mailboxes whose orders come in over 30 days, ${paces[pace]}, ${runs} runs: the interval for one look held ${percent(shareOf('atEnd'))} at the end and ${percent(shareOf('once'))} at all of 10 looks; the one for any time ${percent(shareOf('always'))} at all of them.`,
      )
      expectCovered(shareOf('atEnd'), runs)
      expect(shareOf('always')).toBeGreaterThanOrEqual(0.95 - slack(0.95, runs))
      expect(shareOf('once')).toBeLessThan(0.93)
    },
    longTimeout,
  )

  it.each([
    { treated: { mailboxes: 4_000, rate: 0.08 }, holdout: { mailboxes: 4_000, rate: 0.07 } },
    { treated: { mailboxes: 19_000, rate: 0.02 }, holdout: { mailboxes: 1_000, rate: 0.02 } },
    { treated: { mailboxes: 19_000, rate: 0.026 }, holdout: { mailboxes: 1_000, rate: 0.02 } },
    { treated: { mailboxes: 19_000, rate: 0.05 }, holdout: { mailboxes: 1_000, rate: 0.05 } },
  ])(
    'of spend hold: $treated.mailboxes of whom $treated.rate order against $holdout.mailboxes of whom $holdout.rate do',
    ({ treated, holdout }) => {
      const runs = amount(120, 4_000)
      const random = seededRandom(32)
      const all = Array.from({ length: runs }, () => spendHeld([treated, holdout], { mean: 50, sd: 40 }, random))
      const known = all.filter((each) => each !== undefined)
      const shareOf = (where: 'held' | 'above' | 'below'): number =>
        known.filter((each) => each === where).length / known.length
      found.push(
        `Spend, ${treated.mailboxes} of whom ${percent(treated.rate)} order against ${holdout.mailboxes} of whom ${percent(holdout.rate)} do: the interval was known in ${percent(known.length / runs)} and held ${percent(shareOf('held'))} of these; above the truth ${percent(shareOf('above'))}, below it ${percent(shareOf('below'))}.`,
      )
      expectCovered(shareOf('held'), known.length)
      // Of the two sides of 2.5 neither takes all: a message that does nothing is not called one that earns.
      expect(shareOf('above')).toBeLessThan(0.035 + slack(0.025, known.length))
    },
    longTimeout,
  )

  it(
    'of spend are not known where a hold-out is too small for any',
    () => {
      const random = seededRandom(34)
      const small = [
        { mailboxes: 399, rate: 0.03 },
        { mailboxes: 21, rate: 0.03 },
      ] as const
      const known = Array.from({ length: runs }, () => spendHeld(small, { mean: 50, sd: 40 }, random)).filter(
        (each) => each !== undefined,
      )
      found.push(
        `Spend, 399 of whom 3.0 % order against 21 of whom as many do: the interval was known in ${known.length}.`,
      )
      expect(known).toEqual([])
    },
    longTimeout,
  )

  it.each([
    { way: 'within epochs', isByEpoch: true },
    { way: 'by inverse propensity', isByEpoch: false },
  ])(
    'hold where the shares moved on the way, $way',
    ({ way, isByEpoch }) => {
      const effects = [0.01, 0, -0.005]
      const random = seededRandom(33)
      const off = effects.map(() => 0)
      const held = effects.map(() => 0)
      for (let run = 0; run < runs; run++) {
        const trial = wavedTrial(0.06, effects, 5_000, random)
        for (const [variant, effect] of effects.entries()) {
          const told = effectInWaves(trial, variant, isByEpoch)
          if (!isKnown(told)) continue
          off[variant] = (off[variant] ?? 0) + (told.effect - effect) / runs
          if (told.low <= effect && effect <= told.high) held[variant] = (held[variant] ?? 0) + 1 / runs
        }
      }
      found.push(
        `Shares that move from 80 to 10 % while twice as many order, ${way}: the intervals of three variants held ${held.map(percent).join(', ')}; the estimates were ${off.map(points).join(', ')} points off on average.`,
      )
      for (const share of held) expectCovered(share, runs)
    },
    longTimeout,
  )
})

describe('a world in which no message does anything', () => {
  const worlds = amount(12, 400)
  const campaigns = 24
  it.each(nullWorlds)(
    'supports a learning in at most 5 of 100 worlds: %s',
    (kind) => {
      let [atEnd, ever] = [0, 0]
      for (let world = 0; world < worlds; world++) {
        const mailboxes = kind === 'overlapping' ? 1_500 : kind === 'moving-weights' ? 4_000 : 6_000
        const measured = nullCampaigns(kind, { campaigns, mailboxes }, seededRandom(7_000 + world))
        const isSupported = (until: number): boolean =>
          learningsFrom(measured.slice(0, until), dayOf(until), 180).some(({ state }) => state === 'supported')
        if (isSupported(campaigns)) atEnd++
        if (Array.from({ length: campaigns / 4 }, (_, i) => 4 * (i + 1)).some(isSupported)) ever++
      }
      found.push(
        `No effect, ${kind}: of ${worlds} worlds of ${campaigns} campaigns ${atEnd} had a supported learning at the end, ${ever} at one of 6 looks on the way.`,
      )
      expect(atEnd / worlds).toBeLessThanOrEqual(0.05 + slack(0.05, worlds))
      expect(ever / worlds).toBeLessThanOrEqual(0.05 + slack(0.05, worlds))
    },
    longTimeout,
  )

  it.each([2, 4, 8])(
    'shows nothing of all audiences in at most 5 of 100 worlds where %i of them differ around nothing',
    (audiences) => {
      const many = amount(40, 400)
      const random = seededRandom(34)
      let shown = 0
      for (let world = 0; world < many; world++) {
        const effects = Array.from({ length: audiences }, () => 0.015 * normalDraw(random))
        const learnings = learningsFrom(campaignsTo(effects, 8, 20_000, random), dayOf(8 * audiences), 1e5)
        const whole = learnings.find(({ audience, feature }) => audience === anyAudience && feature === 'angle:thanks')
        if (whole?.state === 'supported' || whole?.state === 'contradicted') shown++
      }
      found.push(
        `No effect on average over ${audiences} audiences between which it differs by 1.5 points (standard deviation), eight campaigns to each: of ${many} worlds ${shown} had a learning of all audiences that was supported or contradicted.`,
      )
      expect(shown / many).toBeLessThanOrEqual(0.05 + slack(0.05, many))
    },
    longTimeout,
  )
})

it(
  'the loop tells effects as they are, earns more than uniform shares, and finds its way again when the world has changed',
  () => {
    const worlds = amount(6, 200)
    const all = trueWorlds(worlds, 48, 30_000)
    const covered = all.covered / all.intervals
    const meanOf = (key: 'told' | 'true'): number =>
      all.promoted.reduce((sum, one) => sum + one[key], 0) / all.promoted.length
    const bias = meanOf('told') / meanOf('true') - 1
    const gains = all.parts.map(({ loop, uniform, best }) => (loop - uniform) / (best - uniform))
    const mean = (key: 'loop' | 'uniform' | 'best'): number =>
      all.parts.reduce((sum, part) => sum + part[key], 0) / all.parts.length
    found.push(
      `${worlds} worlds of 48 campaigns to 30,000 mailboxes in four segments, three angles, hold-out of 10 %; half-way the best and the worst angle of each segment change places. The interval of a variant held its effect in ${percent(covered)} of ${all.intervals.toLocaleString('en')}.`,
      `Of ${all.possible} learnings of an angle in a segment ${all.promoted.length} were supported before the change; told ${points(meanOf('told'))} points on average, true ${points(meanOf('true'))}: ${percent(bias)} off.`,
      `Of these the change took more than half from ${all.faded}; ${all.withdrawn} of them were no longer supported at the end.`,
      `Orders more by hundred mailboxes: loop ${mean('loop').toFixed(2)}, uniform shares ${mean('uniform').toFixed(2)}, always the best ${mean('best').toFixed(2)}. Regret ${(mean('best') - mean('loop')).toFixed(2)} against ${(mean('best') - mean('uniform')).toFixed(2)} of uniform shares.`,
      `Of what is to be gained over uniform shares the loop had, by eighths of the time: ${gains.map((gain) => gain.toFixed(2)).join(', ')}; the world changes after the fourth.`,
    )
    expectCovered(covered, all.intervals)
    expect(Math.abs(bias)).toBeLessThan(amount(0.3, 0.1))
    expect(mean('loop')).toBeGreaterThan(mean('uniform'))
    // Before the change it had most of it; what the change costs is won back.
    expect(gains[3]).toBeGreaterThan(amount(0.3, 0.6))
    expect(gains[7]).toBeGreaterThan(amount(0.3, 0.8 * (gains[3] ?? 1)))
  },
  longTimeout,
)

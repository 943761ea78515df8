import { describe, expect, it } from 'vitest'
import { learningsFrom } from '../../../src/campaigns/learnings/learnings-from.ts'
import type { MeasuredCampaign } from '../../../src/campaigns/learnings/measured-campaign.ts'
import type { TextFeature } from '../../../src/campaigns/learnings/text-features.ts'
import type { VariantResult } from '../../../src/campaigns/results/variant-result.ts'
import { newcombeInterval } from '../../../src/numerics/proportions.ts'
import { type Random, seededRandom } from '../../../src/numerics/random.ts'
import type { CopyAngle } from '../../../src/writing/copy/copy.ts'

const at = '2026-12-31'
const held = { mailboxes: 1000, ordered: 100 }

interface Arm {
  angle: CopyAngle
  ordered: number
  features?: TextFeature[]
  mailboxes?: number
}

/** A campaign in some arms of a thousand mailboxes, of whose hold-out a hundred ordered. */
function campaign(number: number, audience: string, arms: readonly Arm[], holdout = held): MeasuredCampaign {
  const id = `C${number}`
  const day = `2026-${String(number).padStart(2, '0')}-02`
  const results = arms.map(({ angle, ordered, mailboxes = 1000 }, place): VariantResult => {
    const treated = { mailboxes, ordered }
    const interval = newcombeInterval(
      { successes: ordered, trials: mailboxes },
      { successes: holdout.ordered, trials: holdout.mailboxes },
    )
    return {
      campaign: id,
      variant: 'AB'[place] ?? 'C',
      metric: 'orders',
      segmentation: 'v1',
      segment: 'S1',
      angle,
      treated,
      holdout,
      effect: ordered / mailboxes - holdout.ordered / holdout.mailboxes,
      low: interval?.low ?? 0,
      high: interval?.high ?? 0,
    }
  })
  return {
    id,
    at: day,
    audience,
    segmentation: 'v1',
    channel: 'email',
    offer: { kind: 'none' },
    weekday: 5,
    features: new Map(arms.map(({ features = [] }, place) => ['AB'[place] ?? 'C', features])),
    results,
  }
}

const thanks = (ordered: number): Arm => ({ angle: 'thanks', ordered })
const learn = (...campaigns: MeasuredCampaign[]) => learningsFrom(campaigns, at, 3650)
const find = (learnings: ReturnType<typeof learn>, feature: string, audience = 'segment:S1') =>
  learnings.find((learning) => learning.feature === feature && learning.audience === audience)

describe('learnings from results', () => {
  it('are of each angle against the hold-out', () => {
    const learnings = learn(campaign(1, 'segment:S1', [thanks(160)]))
    expect(learnings.map(({ feature, versus }) => [feature, versus])).toEqual([['angle:thanks', 'holdout']])
    expect(find(learnings, 'angle:thanks')).toMatchObject({ state: 'hypothesis', mailboxes: 2000, from: '2026-01-02' })
    expect(find(learnings, 'angle:thanks')?.measured).toBeCloseTo(0.06, 10)
  })

  it('are of offers and weekdays where there were several', () => {
    const other: MeasuredCampaign = {
      ...campaign(2, 'segment:S1', [thanks(120)]),
      offer: { kind: 'percent', depth: 0.1, days: 14 },
      weekday: 2,
    }
    const learnings = learn(campaign(1, 'segment:S1', [thanks(160)]), other)
    expect(learnings.map(({ feature }) => feature).toSorted()).toEqual([
      ...['angle:thanks', 'offer:none', 'offer:percent-10', 'weekday:2', 'weekday:5'],
    ])
    expect(find(learnings, 'weekday:2')?.measured).toBeCloseTo(0.02, 10)
  })

  it('are of a feature of texts against the texts without it, where a campaign has both', () => {
    const both = campaign(1, 'segment:S1', [
      { angle: 'thanks', ordered: 160, features: ['question', 'you'] },
      { angle: 'service', ordered: 120, features: ['you'] },
    ])
    const learnings = learn(both)
    expect(learnings.filter(({ feature }) => feature.startsWith('text:'))).toMatchObject([
      { feature: 'text:question', versus: 'others', mailboxes: 2000 },
    ])
    expect(find(learnings, 'text:question')?.measured).toBeCloseTo(0.04, 10)
  })

  it('tell less than was measured, and are supported by a campaign that they were not made from', () => {
    const [one, two] = [campaign(1, 'segment:S1', [thanks(160)]), campaign(2, 'segment:S1', [thanks(165)])]
    const learned = find(learn(one, two), 'angle:thanks')
    expect(learned).toMatchObject({ state: 'supported', reason: 'confirmed' })
    expect(learned?.effect).toBeGreaterThan(0)
    expect(learned?.effect).toBeLessThan(learned?.measured ?? 0)
    expect(find(learn(one), 'angle:thanks')?.state).toBe('hypothesis')
  })

  it('do not depend on the order in which campaigns are read', () => {
    const [one, two, three] = [
      campaign(1, 'segment:S1', [thanks(160)]),
      campaign(2, 'segment:S2', [thanks(130)]),
      campaign(3, 'segment:S1', [thanks(150)]),
    ]
    expect(learn(three, one, two)).toEqual(learn(one, two, three))
  })

  it('of one audience lean on what was found on others, and those of all say what it does on the whole', () => {
    const alone = find(learn(campaign(1, 'segment:S1', [thanks(120)])), 'angle:thanks')
    const beside = learn(campaign(1, 'segment:S1', [thanks(120)]), campaign(2, 'segment:S2', [thanks(180)]))
    expect(find(beside, 'angle:thanks')?.effect).toBeGreaterThan(alone?.effect ?? 1)
    const whole = find(beside, 'angle:thanks', '*')
    expect(whole?.measured).toBeGreaterThan(0.02)
    expect(whole?.measured).toBeLessThan(0.08)
  })

  it('are retired where a message has more clicks than the others and no more orders', () => {
    const clicks = (of: MeasuredCampaign, [a, b]: [number, number]): MeasuredCampaign => ({
      ...of,
      results: [
        ...of.results,
        ...of.results.map((result, place) => ({
          ...result,
          metric: 'clicks' as const,
          treated: { mailboxes: 20_000, ordered: place === 0 ? a : b },
          effect: (place === 0 ? a : b) / 20_000,
          low: (place === 0 ? a : b) / 20_000 - 0.005,
          high: (place === 0 ? a : b) / 20_000 + 0.005,
        })),
      ],
    })
    const big = { mailboxes: 20_000, ordered: 2000 }
    const both = [1, 2, 3].map((number) =>
      clicks(
        campaign(
          number,
          'segment:S1',
          [
            { angle: 'thanks', ordered: 1990, mailboxes: 20_000 },
            { angle: 'service', ordered: 2200, mailboxes: 20_000 },
          ],
          big,
        ),
        [3000, 1000],
      ),
    )
    expect(find(learn(...both), 'angle:thanks')).toMatchObject({ state: 'retired', reason: 'clicks-only' })
    expect(find(learn(...both), 'angle:service')?.state).toBe('supported')
  })

  it('are supported in few of many worlds where no message does anything', () => {
    const random = seededRandom(23)
    const draw = (of: number): number => drawn(random, of, 0.1)
    let worlds = 0
    for (let world = 0; world < 120; world++) {
      const campaigns = Array.from({ length: 8 }, (_, n) =>
        campaign(
          n + 1,
          `segment:S${(n % 2) + 1}`,
          [
            { angle: 'thanks', ordered: draw(1000), features: ['question'] },
            { angle: 'service', ordered: draw(1000) },
          ],
          { mailboxes: 1000, ordered: draw(1000) },
        ),
      )
      if (learn(...campaigns).some(({ state }) => state === 'supported')) worlds++
    }
    expect(worlds).toBeLessThanOrEqual(6)
  })

  it('promise of the best of several angles what it brings, not what it was measured to bring', () => {
    // The effects of angles lie around the usual half point; each was tried once, in arms of a thousand.
    const random = seededRandom(31)
    const angles: CopyAngle[] = ['thanks', 'service', 'arrivals', 'invitation']
    let [measured, told, worth] = [0, 0, 0]
    for (let world = 0; world < 300; world++) {
      const truth = angles.map(() => 0.005 + 0.01 * normal(random))
      const campaigns = angles.map((angle, n) =>
        campaign(n + 1, 'segment:S1', [{ angle, ordered: drawn(random, 1000, 0.1 + (truth[n] ?? 0)) }], {
          mailboxes: 1000,
          ordered: drawn(random, 1000, 0.1),
        }),
      )
      const learnings = learn(...campaigns).filter(({ feature }) => feature.startsWith('angle:'))
      const best = learnings.toSorted((a, b) => b.effect - a.effect)[0]
      measured += best?.measured ?? 0
      told += best?.effect ?? 0
      worth += truth[angles.findIndex((angle) => `angle:${angle}` === best?.feature)] ?? 0
    }
    expect(measured / worth).toBeGreaterThan(1.5)
    expect(told / worth).toBeGreaterThan(0.8)
    expect(told / worth).toBeLessThan(1.25)
  })
})

const drawn = (random: Random, of: number, rate: number): number =>
  Array.from({ length: of }, () => random.next()).filter((value) => value < rate).length

/** Box and Muller. */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())

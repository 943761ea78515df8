import { afterAll, describe, expect, it } from 'vitest'
import { allocate } from '../../src/campaigns/allocation/allocate.ts'
import { allocateSegments } from '../../src/campaigns/allocation/allocate-segments.ts'
import type { AllocationRules } from '../../src/campaigns/allocation/allocation-rules.ts'
import type { ArmRecord } from '../../src/campaigns/allocation/arm-record.ts'
import type { SegmentRecord } from '../../src/campaigns/allocation/segment-beliefs.ts'
import { affinities, hillstromMails } from '../campaigns/simulated/hillstrom-mails.ts'
import { type Policy, type Replayed, replay } from '../campaigns/simulated/replay.ts'
import { difference, type Told, type Weight } from '../campaigns/simulated/replay-worth.ts'
import { amount, keepEvidence, longTimeout } from './length.ts'

const seeds = amount(2, 20)
const batches = amount(20, 50)
const found: string[] = []

afterAll(() => keepEvidence('replay', `Which mail to send, replayed on Hillstrom with ${seeds} seeds`, found))

const points = (share: number): string => (share * 100).toFixed(2)
const told = ({ mean, low, high, least, most }: Told): string =>
  `${points(mean)} points (95 % interval over customers ${points(low)} to ${points(high)}; seeds ${points(least)} to ${points(most)})`

/** All segments as one. */
function together(history: readonly SegmentRecord[]): ArmRecord[] {
  return [...Map.groupBy(history, ({ at, arm }) => `${at} ${arm}`).values()].flatMap((records) => {
    const [first] = records
    if (first === undefined) return []
    const sum = (key: 'mailboxes' | 'successes'): number => records.reduce((total, record) => total + record[key], 0)
    return { ...first, batch: String(first.at), mailboxes: sum('mailboxes'), successes: sum('successes') }
  })
}

const bySegment =
  (rules: AllocationRules): Policy =>
  (history) =>
    [...allocateSegments(history, affinities, rules).values()].map(({ shares }) =>
      shares.map(({ propensity }) => propensity),
    )

const forAll =
  (rules: AllocationRules): Policy =>
  (history) => {
    const shares = allocate(together(history), rules).shares.map(({ propensity }) => propensity)
    return affinities.map(() => shares)
  }

const ofLoop: Weight = (_, place, { weights }) => weights[place] ?? 0
const ofUniform: Weight = () => 1
const largest = (shares: readonly number[]): number => shares.indexOf(Math.max(...shares))
/** The mail that the loop favoured in each segment when half of the batches were in. */
const chosenAt = ({ shares }: Replayed, batch: number): number[] => (shares[batch] ?? []).map(largest)

describe.each([
  { title: 'two mails', arms: ['Mens E-Mail', 'Womens E-Mail'], floor: 0.05 },
  { title: 'two mails or none', arms: ['No E-Mail', 'Mens E-Mail', 'Womens E-Mail'], floor: 0.02 },
])('$title, replayed', ({ title, arms, floor }) => {
  const rules: AllocationRules = {
    arms,
    floor,
    base: 0.1,
    spread: 0.1,
    smallest: 0.2,
    feedback: { after: 2, between: 7 },
  }
  const explore = { ...rules, thompson: false }
  it.each([
    { way: 'Thompson sampling by segment', policy: bySegment(rules), isBySegment: true },
    { way: 'explore, then commit, by segment', policy: bySegment(explore), isBySegment: true },
    { way: 'Thompson sampling for all alike', policy: forAll(rules), isBySegment: false },
    { way: 'explore, then commit, for all alike', policy: forAll(explore), isBySegment: false },
  ])(
    'earn more visits than uniform shares by $way, and come to the best single mail',
    async ({ way, policy, isBySegment }) => {
      const logged = await hillstromMails(arms, amount(2, 1))
      const names = { arms, segments: affinities }
      const replays = Array.from({ length: seeds }, (_, seed) => replay(logged, names, policy, batches, seed + 1))
      const best = arms.indexOf('Mens E-Mail')
      const ofBest: Weight = (customer) => (logged.arm[customer] === best ? arms.length : 0)
      const gain = difference(logged, replays, ofLoop, ofUniform)
      const late = difference(logged, replays, ofLoop, ofBest, 0.9)
      const half = difference(logged, replays, ofLoop, ofBest, 0.5)
      const ofChoice: Weight = (customer, _, replayed) =>
        chosenAt(replayed, batches / 2)[logged.segment[customer] ?? 0] === logged.arm[customer] ? arms.length : 0
      const everywhere = replays.filter((each) => chosenAt(each, batches - 1).every((arm) => arm === best)).length
      const choice = difference(logged, replays, ofChoice, ofBest, 0.5)
      found.push(
        `${title} (floor ${floor}), ${way}: ${told(gain)} more visits than uniform shares; last tenth against the men's mail to all ${told(late)}; second half ${told(half)}. At the end the men's mail had the largest share in all segments with ${everywhere} of ${seeds} seeds.${
          isBySegment
            ? ` What it favoured in each segment after the first half, held against that mail on the second: ${told(choice)}.`
            : ''
        }`,
      )
      expect(gain.low).toBeGreaterThan(0)
      expect(late.mean).toBeGreaterThan(amount(-0.02, -0.005))
      // Men's mail is found to be the best single one without being told.
      if (!isBySegment) expect(everywhere).toBeGreaterThanOrEqual(amount(1, seeds))
    },
    longTimeout,
  )
})

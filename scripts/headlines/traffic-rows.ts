import { hash53 } from '../../src/numerics/hash.ts'
import { seededRandom } from '../../src/numerics/random.ts'
import { type Policy, replayGroup } from './adaptive-traffic.ts'
import { type GroupLift, meanRate } from './lift.ts'
import { testThenCommit, thompson, uniform } from './policies.ts'
import { productPolicy } from './product-policy.ts'
import type { Choice } from './walk-forward.ts'

/** An evaluated group is replayed so many times, and its lift is their mean; one replay is enough to settle a setting. */
const replays = 4

/** Shares of visitors that a test may take before it commits. */
const explorations = [0.1, 0.2, 0.3, 0.5]
/** Powers of the shares of a bandit. */
const sharpnesses = [1, 4, 16]

/** A way to share out visitors, one policy per group and replay, with a setting that earlier blocks decide. */
interface Way {
  readonly settings: readonly number[]
  readonly policy: (choice: Choice, setting: number) => Policy
}

/** What came of one way, group by group. */
export interface TrafficRow {
  readonly setting: number
  readonly lifts: GroupLift[]
}

/**
 * What earlier blocks say of how far headlines lie apart: around what words let expect, and around each other. Of rates as they were counted, for these
 * are the true ones of a replay.
 */
export interface HeadlineSds {
  readonly rest: number
  readonly spread: number
}

/** The ways that are compared. A prior that expects the same of all knows how far headlines lie apart, and nothing of their words. */
const waysWith = ({ rest, spread }: HeadlineSds) =>
  ({
    uniform: { settings: [1], policy: () => uniform },
    testThenCommit: { settings: explorations, policy: (_, explored) => testThenCommit(explored) },
    testWithPrior: {
      // Who knows something beforehand may do without a test.
      settings: [0, ...explorations],
      policy: ({ scores }, explored) => testThenCommit(explored, { expected: scores, sd: rest }),
    },
    withoutPrior: {
      settings: sharpnesses,
      policy: (choice, sharpness) => thompson({ expected: even(choice), sd: Number.POSITIVE_INFINITY }, sharpness),
    },
    spreadAlone: {
      settings: sharpnesses,
      policy: (choice, sharpness) => thompson({ expected: even(choice), sd: spread }, sharpness),
    },
    withPrior: {
      settings: sharpnesses,
      policy: ({ scores }, sharpness) => thompson({ expected: scores, sd: rest }, sharpness),
    },
  }) satisfies Record<string, Way>

const even = ({ scores }: Choice): Float64Array => new Float64Array(scores.length)

export type TrafficWay = keyof ReturnType<typeof waysWith>

/**
 * Replays the visitors of evaluated groups under each way.
 * @param before choices of groups in earlier blocks, on which each way's setting is decided
 * @param part how many of the visitors come, of those that were there
 */
export function trafficRows(
  choices: readonly Choice[],
  before: readonly Choice[],
  sds: HeadlineSds,
  part: number,
): Record<TrafficWay, TrafficRow> {
  const ways = waysWith(sds)
  const row = (way: Way): TrafficRow => {
    const { settings, policy } = way
    const lifts = settings.map((setting) => (settings.length > 1 ? meanLift(before, policy, setting, part) : 0))
    const setting = settings[lifts.indexOf(Math.max(...lifts))]
    return { setting, lifts: choices.map((choice) => replayed(choice, policy, setting, part, replays)) }
  }
  return {
    uniform: row(ways.uniform),
    testThenCommit: row(ways.testThenCommit),
    testWithPrior: row(ways.testWithPrior),
    withoutPrior: row(ways.withoutPrior),
    spreadAlone: row(ways.spreadAlone),
    withPrior: row(ways.withPrior),
  }
}

const meanLift = (choices: readonly Choice[], policy: Way['policy'], setting: number, part: number): number =>
  choices.reduce((sum, choice) => sum + replayed(choice, policy, setting, part, 1).lift, 0) / choices.length

/** What the rule of the product wins with a part of the visitors. */
export interface ProductRow {
  readonly part: number
  readonly lifts: GroupLift[]
}

/**
 * The rule by which the product shares out, replayed once: it computes chances exactly and takes long. It knows nothing of words.
 * @param before groups of earlier blocks, whose click rate it begins with
 */
export function productRow(choices: readonly Choice[], before: readonly Choice[], part: number): ProductRow {
  const base = before.reduce((sum, { group }) => sum + meanRate(group), 0) / before.length
  return { part, lifts: choices.map((choice) => replayed(choice, () => productPolicy(base), 1, part, 1)) }
}

/** The mean of so many replays. The seed is of the test, so that every way meets the same chance. */
function replayed(choice: Choice, policy: Way['policy'], setting: number, part: number, times: number): GroupLift {
  const { group } = choice
  const random = seededRandom(hash53(group.test))
  let lift = 0
  for (let replay = 0; replay < times; replay++)
    lift += replayGroup(group, policy(choice, setting), part, random).lift / times
  return { test: group.test, lift }
}

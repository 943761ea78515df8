import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { chooseForward } from '../../scripts/headlines/evaluate-headlines.ts'
import type { HeadlineGroup } from '../../scripts/headlines/headline-archive.ts'
import { shuffleOutcomes } from '../../scripts/headlines/shuffle-outcomes.ts'
import { type Timeline, timelineOf } from '../../scripts/headlines/timeline.ts'
import { type Learner, walkForward } from '../../scripts/headlines/walk-forward.ts'
import { seededRandom } from '../../src/numerics/random.ts'
import { sampleGroups } from './sample.ts'

let timeline: Timeline = { blocks: [], burnIn: 0 }
beforeAll(async () => {
  timeline = timelineOf(await sampleGroups())
})

/** The same blocks with other outcomes from one block on. */
const withOtherOutcomes = ({ blocks, burnIn }: Timeline, from: number, seed: number): Timeline => ({
  blocks: blocks.map((groups, block) => (block < from ? groups : shuffleOutcomes(groups, seededRandom(seed)))),
  burnIn,
})

const scoresBefore = (choices: readonly { group: HeadlineGroup; scores: Float64Array }[], week: number): number[][] =>
  choices.flatMap(({ group, scores }) => (group.week <= week ? [[...scores]] : []))

describe('walking forward', () => {
  it('chooses the same up to a block, whatever comes out in that block and later', () => {
    const { blocks, burnIn } = timeline
    const real = chooseForward(timeline)
    fc.assert(
      fc.property(fc.integer({ min: burnIn, max: blocks.length - 1 }), fc.integer(), (block, seed) => {
        const other = chooseForward(withOtherOutcomes(timeline, block, seed))
        const week = blocks[block].at(-1)?.week ?? 0
        expect(other.priors.words.priors).toEqual(real.priors.words.priors)
        expect(scoresBefore(other.angles, week)).toEqual(scoresBefore(real.angles, week))
        expect(scoresBefore(other.words, week)).toEqual(scoresBefore(real.words, week))
        expect(scoresBefore(other.fixedList, week)).toEqual(scoresBefore(real.fixedList, week))
        expect(other.frozen.map(({ scores }) => scores)).toEqual(real.frozen.map(({ scores }) => scores))
      }),
      { numRuns: 4 },
    )
  })

  it('finds a learner that looks ahead by the same comparison', () => {
    const lookingAhead =
      ({ blocks }: Timeline): Learner =>
      () => {
        const clicks = new Map(
          blocks.flat().flatMap(({ texts }) => texts.map(({ text, answered }) => [text, answered])),
        )
        return (headlines) => Float64Array.from(headlines, (text) => clicks.get(text) ?? 0)
      }
    const others = withOtherOutcomes(timeline, 12, 5)
    const week = timeline.blocks[12].at(-1)?.week ?? 0
    const real = scoresBefore(walkForward(timeline, lookingAhead(timeline)), week)
    expect(scoresBefore(walkForward(others, lookingAhead(others)), week)).not.toEqual(real)
  })

  it('gives a learner all earlier blocks and no other, and asks it once where it freezes', () => {
    const seen: number[] = []
    const counting: Learner = (earlier) => {
      seen.push(earlier.length)
      return (headlines) => new Float64Array(headlines.length)
    }
    const { blocks } = timeline
    const sizes = blocks.map((block) => block.length)
    const sizeBefore = (block: number): number => sizes.slice(0, block).reduce((sum, size) => sum + size, 0)
    walkForward({ blocks, burnIn: 20 }, counting)
    expect(seen).toEqual(Array.from({ length: blocks.length - 20 }, (_, i) => sizeBefore(20 + i)))
    seen.length = 0
    walkForward({ blocks, burnIn: 20 }, counting, true)
    expect(seen).toEqual([sizeBefore(20)])
  })
})

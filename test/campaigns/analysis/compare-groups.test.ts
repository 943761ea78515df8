import { describe, expect, it } from 'vitest'
import { compareGroups } from '../../../src/campaigns/analysis/compare-groups.ts'
import type { Trial } from '../../../src/campaigns/analysis/trial.ts'

interface Segment {
  /** Mailboxes, and how many of them ordered. */
  treated: [number, number]
  holdout: [number, number]
}

/** A campaign with one message in segments of these sizes. */
function trialOfSegments(...segments: Segment[]): Trial {
  const units = segments.flatMap(({ treated, holdout }, segment) =>
    [holdout, treated].flatMap(([mailboxes, ordered], arm) =>
      Array.from({ length: mailboxes }, (_, i) => ({ segment, arm, ordered: i < ordered ? 1 : 0 })),
    ),
  )
  return {
    arms: ['holdout', 'A'],
    arm: Uint8Array.from(units, ({ arm }) => arm),
    holdout: 0,
    metrics: [{ name: 'ordered', kind: 'rate', values: Float64Array.from(units, ({ ordered }) => ordered) }],
    dimensions: [
      {
        name: 'segment',
        levels: segments.map((_, segment) => `S${segment + 1}`),
        level: Uint16Array.from(units, ({ segment }) => segment),
      },
    ],
    before: [],
  }
}

// Two of a hundred order everywhere; in small hold-outs nobody happened to.
const large: Segment = { treated: [9000, 180], holdout: [1000, 20] }
const small: Segment = { treated: [900, 18], holdout: [100, 0] }

describe('whether effects differ between segments', () => {
  it('is not known where no hold-out can expect five orders, however few came', () => {
    const [differ] = compareGroups(trialOfSegments(small, small, small)).differ
    expect(differ).toEqual({ dimension: 'segment', metric: 'ordered', arm: 'A', test: { unknown: 'too-few' } })
  })

  it('is looked for among the segments that can: no order in a small hold-out is no difference', () => {
    const trial = trialOfSegments(large, large, small, small)
    expect(compareGroups(trial, { withAny: 10, expected: 0 }).differ).toMatchObject([
      { test: { p: expect.toSatisfy((p: number) => p < 0.01), groups: 4 } },
    ])
    expect(compareGroups(trial).differ).toMatchObject([{ test: { p: expect.closeTo(1, 9), groups: 2 } }])
  })

  it('of the segments that are left out tells the effect with its interval all the same', () => {
    const { effects } = compareGroups(trialOfSegments(large, large, small))
    expect(effects[2]).toMatchObject({ level: 'S3', difference: { effect: expect.closeTo(0.02, 9) } })
  })
})

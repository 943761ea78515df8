import { describe, expect, it } from 'vitest'
import { featureWeights, type Grouping } from '../../../src/campaigns/learnings/feature-weights.ts'
import { aLearning } from './a-learning.ts'

/** Five segments that differ in recency and, in another order, in spend. */
const grouping: Grouping = {
  version: 'v1',
  segments: ['S1', 'S2', 'S3', 'S4', 'S5'].map((id) => ({ id })),
  scales: ['recency', 'monetary'].map((id) => ({ feature: { id } })),
  centres: [
    [-2, 1],
    [-1, -2],
    [0, 2],
    [1, -1],
    [2, 0],
  ],
}
const measured = (points: readonly number[], error = 0.01) =>
  points.map((effect, place) =>
    aLearning({ id: `L${place + 1}`, audience: `segment:S${place + 1}`, measured: effect / 100, error }),
  )

describe('weights of features by what messages do', () => {
  it('let the feature count more that the differences go with', () => {
    const { because, weights, learnings } = featureWeights(measured([0, 5, 10, 15, 20]), grouping)
    expect(because).toBe('differences')
    expect(learnings).toEqual(['L1', 'L2', 'L3', 'L4', 'L5'])
    const [recency, monetary] = weights.map(({ weight }) => weight)
    expect(recency).toBeGreaterThan(1.9)
    expect(recency).toBeLessThanOrEqual(2)
    expect(monetary).toBe(1)
  })

  it('are all alike where effects differ by no more than noise', () => {
    expect(featureWeights(measured([3, 4, 3, 5, 4]), grouping)).toEqual({
      because: 'no-differences',
      weights: [
        { feature: 'recency', weight: 1 },
        { feature: 'monetary', weight: 1 },
      ],
      learnings: [],
    })
  })

  it('are all alike where too few segments of this very grouping were measured', () => {
    expect(featureWeights(measured([0, 10, 20]), grouping).because).toBe('too-few-segments')
    const earlier = measured([0, 5, 10, 15, 20]).map((learning) => ({ ...learning, segmentation: 'v0' }))
    expect(featureWeights(earlier, grouping).because).toBe('too-few-segments')
  })
})

import { describe, expect, it } from 'vitest'
import { learningsFor } from '../../../src/campaigns/learnings/learnings-for.ts'
import { aLearning } from './a-learning.ts'

const made = 'segment:S1 and not tier:low'
const idsFor = (learnings: ReturnType<typeof aLearning>[], expression: string, channel = 'email'): string[] =>
  learningsFor(learnings, { expression, segmentation: 'v1', channel }).map(({ id }) => id)

describe('the learnings that bear on a campaign', () => {
  const all = [
    aLearning({ id: 'L1' }),
    aLearning({ id: 'L2', audience: made }),
    aLearning({ id: 'L4', segmentation: 'v0' }),
    aLearning({ id: 'L5', audience: 'segment:S2', channel: 'push' }),
  ]

  it.each([
    ['segment:S1', ['L1']],
    ['(segment:S1)  and (not tier:low)', ['L2']],
    ['segment:S2', []],
    ['tier:low', []],
  ])('%s are what was measured on it, by the same channel', (expression, ids) => {
    expect(idsFor(all, expression)).toEqual(ids)
  })

  it('are those of all audiences where a thing was not tried on this one', () => {
    const wide = aLearning({ id: 'L6', audience: '*', segmentation: '*' })
    expect(idsFor([...all, wide], 'segment:S1')).toEqual(['L1'])
    expect(idsFor([...all, wide], 'segment:S3')).toEqual(['L6'])
  })

  it('are no retired ones, which other audiences do not bring back', () => {
    const retired = aLearning({ id: 'L1', state: 'retired', reason: 'by-hand' })
    const wide = aLearning({ id: 'L6', audience: '*', segmentation: '*' })
    expect(idsFor([retired, wide], 'segment:S1')).toEqual([])
  })

  it('come supported first, then by how far they lie from none', () => {
    const learnings = [
      aLearning({ id: 'L1', feature: 'text:you', effect: 0.001 }),
      aLearning({ id: 'L2', feature: 'text:question' }),
      aLearning({ id: 'L3', feature: 'text:thanks', effect: 0.001, state: 'supported' }),
    ]
    expect(idsFor(learnings, 'segment:S1')).toEqual(['L3', 'L2', 'L1'])
  })
})

import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../src/customers/segments/segmentation.ts'
import { plainText } from '../../../src/writing/report/blocks.ts'
import { methodSection } from '../../../src/writing/report/method-section.ts'
import { View } from '../../../src/writing/report/view.ts'
import { smallReport } from './small-report.ts'

function reason(candidate: Partial<Candidate>): string {
  const report = smallReport('en')
  const usual = {
    k: 3,
    inertia: 1,
    silhouette: 0.4,
    stability: 0.9,
    smallest: 0.2,
    largest: 0.5,
    verdict: 'chosen' as const,
  }
  const segmentation = { ...report.segmentation, customers: 5000, candidates: [{ ...usual, ...candidate }] }
  const [first] = methodSection(new View({ ...report, segmentation })).blocks
  return first?.kind === 'text' ? plainText(first.text) : ''
}

describe('why this number of segments', () => {
  it.each([
    [{}, '3 was chosen: its segments are large enough'],
    [{ stability: 0.6 }, 'the mildest case (does not come out alike when customers are drawn anew'],
    [{ smallest: 0.001 }, 'the mildest case (a segment is too small to act on'],
    [{ verdict: 'asked' as const }, '3 segments were asked for'],
  ])('%j', (candidate, words) => expect(reason(candidate)).toContain(words))
})

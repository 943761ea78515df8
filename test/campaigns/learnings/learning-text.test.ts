import { expect, it } from 'vitest'
import { learningText } from '../../../src/campaigns/learnings/learning-text.ts'
import { aLearning } from './a-learning.ts'

it('a learning says that it raised orders, and where the next time may bring nothing, that as well and why', () => {
  expect(learningText(aLearning(), 'en')).toMatch(
    /measured: 3 points, on 2,000 mailboxes, hold-out included, in C1, 2026-01-01\. It raised orders\.$/,
  )
  expect(learningText(aLearning({ effect: 0.01, low: -0.01, high: 0.03 }), 'en')).toMatch(
    /measured: 3 points.*It raised orders there; next time less is to be expected \(part of it may be luck\), perhaps nothing\.$/,
  )
  expect(learningText(aLearning({ measured: 0.01, low: -0.01 }), 'en')).toMatch(/No difference was shown\.$/)
})

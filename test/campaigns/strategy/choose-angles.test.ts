import { expect, it } from 'vitest'
import { anyAudience, type Learning } from '../../../src/campaigns/learnings/learning.ts'
import { rankAngles } from '../../../src/campaigns/strategy/choose-angles.ts'
import { readSheet } from '../../../src/writing/personas/reading.ts'
import { sheetOf } from '../../writing/grounding-sheets.ts'
import { aLearning } from '../learnings/a-learning.ts'

const reading = readSheet(sheetOf('online-retail-4', 'S1'), 'en')
const effectOfThanks = (changes: Partial<Learning>) =>
  rankAngles(
    reading,
    ['thanks'],
    [aLearning({ ...changes, between: 0.0004, low: 0.02 - 0.0196, high: 0.02 + 0.0196 })],
  ).find(({ angle }) => angle === 'thanks')?.effect

it('the effect of an angle that was tried on other audiences is as uncertain as audiences differ besides', () => {
  expect(effectOfThanks({})).toMatchObject({ mean: 0.02, from: 'learned' })
  expect(effectOfThanks({})?.sd).toBeCloseTo(0.01, 5)
  expect(effectOfThanks({ audience: anyAudience })?.sd).toBeCloseTo(Math.hypot(0.01, 0.02), 5)
})

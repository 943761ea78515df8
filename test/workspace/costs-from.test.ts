import { expect, it } from 'vitest'
import { costsFrom } from '../../src/workspace/costs-from.ts'

const usual = { costMiss: 5, costFalseAlarm: 1 }
const even = { costMiss: 1, costFalseAlarm: 1 }

it.each([
  ['telecom', {}, usual, 'template'],
  ['bank', {}, usual, 'template'],
  ['bank', { costMiss: 5 }, usual, 'user'],
  ['bank', {}, { costMiss: 6, costFalseAlarm: 1 }, 'user'],
  ['shop', {}, usual, 'user'],
  ['shop', {}, even, 'none'],
  ['shop', { costFalseAlarm: 1 }, even, 'user'],
] as const)('costs of a %s, said %j, with %j in shoal.yaml, are of: %s', (kind, said, inYaml, from) => {
  expect(costsFrom(kind, said, inYaml)).toBe(from)
})

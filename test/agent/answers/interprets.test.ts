import { expect, it } from 'vitest'
import { interprets } from '../../../src/agent/answers/interprets.ts'

it.each([
  ['slots', undefined, true],
  ['stated', undefined, false],
  ['stated', true, true],
  ['slots', false, false],
] as const)('a model that writes in the way %s, with chat.interpret %s, adds to answers: %s', (way, interpret, added) =>
  expect(interprets(way, interpret === undefined ? {} : { interpret })).toBe(added),
)

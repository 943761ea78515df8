import { beforeEach, expect, it } from 'vitest'
import { nameLearnings } from '../../../src/campaigns/learnings/learning-names.ts'
import { State } from '../../../src/workspace/state.ts'
import { aLearning } from './a-learning.ts'

let state: State
beforeEach(() => {
  state = new State(':memory:', 'w')
  return () => state.close()
})

const named = (...learnings: Parameters<typeof aLearning>[0][]) =>
  nameLearnings(
    state,
    '2026-01-01T00:00:00.000Z',
    learnings.map((changes) => {
      const { id: _id, ...unnamed } = aLearning(changes)
      return unnamed
    }),
  ).map(({ learning, names }) => ({ id: learning.id, names }))

const then = { audience: 'segment:S1', segmentation: 'v1' }
const now = { audience: 'segment:S4', segmentation: 'v2' }

it('a learning keeps its name when it is about other segments than then', () => {
  expect(named(then, { ...then, feature: 'angle:restock' })).toMatchObject([{ id: 'L1' }, { id: 'L2' }])
  expect(named({ ...now, earlier: [then] }, now)).toEqual([
    { id: 'L1', names: ['L1'] },
    { id: 'L3', names: ['L3'] },
  ])
})

it('two that became one go by the first name, and have both', () => {
  named(then, now)
  expect(named({ ...now, earlier: [then] })).toEqual([{ id: 'L1', names: ['L1', 'L2'] }])
})

it('a name is kept from a spelling of the audience that an early version kept', () => {
  const spelt = { audience: 'segment:S1  and tier:high', segmentation: 'v1' }
  named(spelt)
  expect(named({ ...spelt, audience: 'segment:S1 and tier:high', earlier: [spelt] })).toMatchObject([{ id: 'L1' }])
})

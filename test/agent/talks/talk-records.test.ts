import { expect, it } from 'vitest'
import { addTalk, addTurn, deleteTalk, listTalks, readTurns, saveTurn } from '../../../src/agent/talks/talk-records.ts'
import { newTurn } from '../../../src/agent/turn/new-turn.ts'
import type { Turn } from '../../../src/agent/turn/turn.ts'
import { newState } from '../agent-double.ts'

const at = '2026-11-26T12:00:00.000Z'
const begin =
  (question: string, when = at) =>
  (_before: readonly Turn[], place: number): Turn =>
    newTurn(place, question, 'en', when, undefined)

it('leaves a turn of a killed process readable, as one that was interrupted', () => {
  const state = newState()
  const talk = addTalk(state, at)
  addTurn(state, talk, begin('How many orders?'))
  expect(readTurns(state, talk)).toMatchObject([
    { id: 't1', question: 'How many orders?', outcome: { kind: 'failed', code: 'chat/interrupted' } },
  ])
})

it('keeps a turn in its new form, each in its place', () => {
  const state = newState()
  const talk = addTalk(state, at)
  const { turn: first } = addTurn(state, talk, begin('One?'))
  addTurn(state, talk, begin('Two?'))
  saveTurn(state, talk, { ...first, outcome: { kind: 'answered' } })
  expect(readTurns(state, talk).map(({ id, outcome }) => [id, outcome.kind])).toEqual([
    ['t1', 'answered'],
    ['t2', 'failed'],
  ])
})

it('lists talks with their first question as the title, the one that went on last first', () => {
  const state = newState()
  const [old, young] = [addTalk(state, at), addTalk(state, at)]
  addTurn(state, old, begin(`How many\norders ${'x'.repeat(100)}?`))
  addTurn(state, young, begin('Which countries?', '2026-11-26T13:00:00.000Z'))
  const [first, second] = listTalks(state)
  expect(first).toEqual({ id: young, title: 'Which countries?', turns: 1, at: '2026-11-26T13:00:00.000Z' })
  expect([second?.title.startsWith('How many orders xx'), second?.title.length]).toEqual([true, 80])
})

it('deletes a talk with its turns, and a turn that is saved later stays deleted', () => {
  const state = newState()
  const talk = addTalk(state, at)
  const { turn } = addTurn(state, talk, begin('How many orders?'))
  deleteTalk(state, talk)
  saveTurn(state, talk, turn)
  expect(listTalks(state)).toEqual([])
  expect(() => readTurns(state, talk)).toThrowError('chat/unknown-talk')
})

it('gives the turns before in the transaction that adds one, and adds none where these do not let it', () => {
  const state = newState()
  const talk = addTalk(state, at)
  addTurn(state, talk, begin('One?'))
  const once = (before: readonly Turn[], place: number): Turn => {
    if (before.some(({ question }) => question === 'Yes')) throw new Error('answered already')
    return begin('Yes')(before, place)
  }
  const { before } = addTurn(state, talk, once)
  expect(before.map(({ question }) => question)).toEqual(['One?'])
  expect(() => addTurn(state, talk, once)).toThrowError('answered already')
  expect(readTurns(state, talk)).toHaveLength(2)
})

it('marks a talk for one question until another is asked in it', () => {
  const state = newState()
  const talk = addTalk(state, at, true)
  addTurn(state, talk, begin('One?'))
  expect(listTalks(state)).toMatchObject([{ id: talk, once: true }])
  addTurn(state, talk, begin('Two?'))
  expect(listTalks(state)[0]).not.toHaveProperty('once')
})

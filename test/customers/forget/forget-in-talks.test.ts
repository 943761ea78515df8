import { expect, it } from 'vitest'
import { addTalk, addTurn, readTurns } from '../../../src/agent/talks/talk-records.ts'
import { newTurn } from '../../../src/agent/turn/new-turn.ts'
import type { Turn } from '../../../src/agent/turn/turn.ts'
import { forgetInTalks } from '../../../src/customers/forget/forget-in-talks.ts'
import { newState } from '../../agent/agent-double.ts'

const at = '2026-11-26T12:00:00.000Z'

/** What is left of the questions of a talk in which the first one named somebody. */
function left(traces: readonly string[], ...turns: Partial<Turn>[]): string[] {
  const state = newState()
  const talk = addTalk(state, at)
  for (const turn of turns)
    addTurn(state, talk, (_, place) => ({
      ...newTurn(place, 'Question?', 'en', at, undefined),
      ...turn,
      id: `t${place}`,
    }))
  forgetInTalks(state, traces)
  return readTurns(state, talk).map(({ question }) => question)
}

it.each<[string, Partial<Turn>]>([
  ['the question', { question: 'Why is customer 12347 in S1?' }],
  ['a Chinese question', { question: '客户12347为什么在这个客群？' }],
  ['an option', { outcome: { kind: 'clarified', question: 'Who?', options: ['customer 12347'] } }],
  [
    'what would be done',
    {
      outcome: {
        kind: 'clarified',
        question: 'Sure?',
        options: [],
        proposal: { id: 'p1', tool: 'x', input: { customer: '12347' }, text: 'Do?' },
      },
    },
  ],
  ['a sentence', { sentences: [{ parts: [{ text: 'Customer 12347 is lapsed.' }], by: 'code', holds: 'evidence' }] }],
])('empties a turn where a forgotten id stands in %s', (_, turn) => {
  expect(left(['12347'], turn)).toEqual(['[forgotten]'])
})

it('leaves turns of others, and figures in which the id is only a part', () => {
  const questions = ['Why is customer 123471 in S1?', 'Orders over 12,347.50?', 'How many customers?']
  expect(left(['12347', 'anna@example.org'], ...questions.map((question) => ({ question })))).toEqual(questions)
})

it('takes a short number for an id only where a customer is asked for', () => {
  const questions = ['Show the top 20 products', 'Why is customer 20 in S1?']
  expect(left(['20'], ...questions.map((question) => ({ question })))).toEqual([
    'Show the top 20 products',
    '[forgotten]',
  ])
})

it('finds a mailbox in any case', () => {
  expect(left(['anna@example.org'], { question: 'What did Anna@Example.org buy?' })).toEqual(['[forgotten]'])
})

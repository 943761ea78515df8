import { describe, expect, it } from 'vitest'
import type { Call, Turn } from '../../../../src/agent/turn/turn.ts'
import {
  afterBreak,
  afterEvent,
  emptyTalk,
  openedTalk,
  requestOf,
  sourceOf,
  withQuestion,
} from '../../../../src/doors/web/page/talk-state.ts'
import type { WireEvent } from '../../../../src/doors/web/wire.ts'

const call: Call = {
  id: 'c1',
  tool: 'query',
  input: {},
  reading: 'Revenue, all days',
  how: { sentence: { en: 'Summed.', zh: '求和。' } },
  snapshot: '1f0c',
  rows: 1,
  withheld: 0,
  links: [],
}
const turn: Turn = {
  id: 't1',
  question: 'Revenue?',
  language: 'en',
  at: '2026-01-05T10:00:00.000Z',
  readBy: 'rule',
  calls: [call],
  sentences: [],
  outcome: { kind: 'answered' },
  spent: { modelCalls: 0, toolCalls: 1, inputTokens: 0, outputTokens: 0 },
}
const events: WireEvent[] = [
  { type: 'begin', talk: 'k1', turn: 't1', question: 'Revenue?' },
  { type: 'stage', stage: 'computing' },
  { type: 'reading', call: 'c1', text: 'Revenue, all days' },
  { type: 'call', call },
  { type: 'sentence', sentence: { parts: [{ text: 'It is £1.' }], by: 'code', holds: 'evidence' } },
]

describe('a talk on the page', () => {
  it('grows by what is heard', () => {
    const state = events.reduce(afterEvent, withQuestion(emptyTalk, 'r1', 'Revenue?'))
    expect(state).toMatchObject({
      talk: 'k1',
      running: 'r1',
      turns: [{ id: 't1', reading: 'Revenue, all days', stage: 'computing', calls: [call], outcome: undefined }],
    })
    expect(state.turns[0]?.sentences).toHaveLength(1)
  })

  it('is at the end of a turn what it is when it is opened later', () => {
    const grown = events.reduce(afterEvent, withQuestion(emptyTalk, 'r1', 'Revenue?'))
    expect(afterEvent(grown, { type: 'end', outcome: turn.outcome, turn })).toEqual(openedTalk('k1', [turn]))
  })

  it.each([true, false])('that broke off waits for nothing, and keeps what was found (begun: %s)', (begun) => {
    const grown = events.reduce(afterEvent, withQuestion(emptyTalk, 'r1', 'Revenue?'))
    expect(afterBreak(grown, begun)).toMatchObject({
      running: undefined,
      turns: [{ stage: undefined, broken: begun, calls: [call] }],
    })
  })

  it('knows the call of a figure in a later turn', () => {
    const state = openedTalk('k1', [turn, { ...turn, id: 't2', calls: [{ ...call, id: 'c2' }] }])
    expect(sourceOf(state.turns, 'c1')?.turn.id).toBe('t1')
    expect(sourceOf(state.turns, 'c9')).toBeUndefined()
  })

  it('asks the same again of what was kept back, and of the only call of an answer', () => {
    const offers = [{ text: 'Revenue?', tool: 'query', input: { measures: ['revenue'] } }]
    const kept: Turn = { ...turn, calls: [], outcome: { kind: 'withheld', reason: 'Few.', options: [] }, offers }
    const asked = openedTalk('k1', [kept, turn, { ...turn, calls: [] }]).turns.map(requestOf)
    expect(asked).toEqual([offers[0], call, undefined])
  })
})

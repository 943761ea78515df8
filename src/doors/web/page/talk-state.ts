import type { Outcome } from '../../../agent/turn/outcome.ts'
import type { AnswerSentence, Call, Turn } from '../../../agent/turn/turn.ts'
import type { WireEvent } from '../wire.ts'

/** A turn as it is shown: one that is kept, or one under way. */
export interface ShownTurn {
  /** Of the turn; of one that has not begun the name of its request. */
  id: string
  question: string
  reading: string | undefined
  stage: 'reading' | 'asking' | 'computing' | 'writing' | undefined
  calls: Call[]
  sentences: AnswerSentence[]
  outcome: Outcome | undefined
  /** What options and question mean, where that is kept. */
  offers: NonNullable<Turn['offers']>
  /** It broke off without an end. */
  broken: boolean
}

/** The talk on the page. */
export interface TalkState {
  /** Absent before the first question. */
  talk: string | undefined
  turns: ShownTurn[]
  /** Name of the request that runs. */
  running: string | undefined
}

export const emptyTalk: TalkState = { talk: undefined, turns: [], running: undefined }

/** A talk that was kept. */
export const openedTalk = (talk: string, turns: readonly Turn[]): TalkState => ({
  talk,
  turns: turns.map(keptTurn),
  running: undefined,
})

/** The talk with a question that was just sent. */
export const withQuestion = (state: TalkState, request: string, question: string): TalkState => ({
  ...state,
  running: request,
  turns: [
    ...state.turns,
    {
      id: request,
      question,
      reading: undefined,
      stage: 'reading',
      calls: [],
      sentences: [],
      outcome: undefined,
      offers: [],
      broken: false,
    },
  ],
})

/** The talk after an event of its last turn. */
export function afterEvent(state: TalkState, event: WireEvent): TalkState {
  const turn = state.turns.at(-1)
  if (turn === undefined) return state
  const before = state.turns.slice(0, -1)
  if (event.type === 'begin')
    return { ...state, talk: event.talk, turns: [...before, { ...turn, id: event.turn, question: event.question }] }
  if (event.type === 'end') return { ...state, running: undefined, turns: [...before, keptTurn(event.turn)] }
  return { ...state, turns: [...before, grown(turn, event)] }
}

/** The talk whose last turn broke off. @param broken whether an answer had begun */
export function afterBreak(state: TalkState, broken: boolean): TalkState {
  const turn = state.turns.at(-1)
  if (turn === undefined || state.running === undefined) return state
  return {
    ...state,
    running: undefined,
    turns: [...state.turns.slice(0, -1), { ...turn, stage: undefined, broken }],
  }
}

/** What a turn asked of a tool, so that the same can be asked again: of its only call, or of what was kept back. */
export function requestOf({ calls, offers, question }: ShownTurn): Pick<Call, 'tool' | 'input'> | undefined {
  const [call, ...others] = calls
  if (call !== undefined) return others.length === 0 ? call : undefined
  return offers.find(({ text }) => text === question)
}

/** The call that a figure came from, and the turn that made it. */
export function sourceOf(turns: readonly ShownTurn[], call: string): { call: Call; turn: ShownTurn } | undefined {
  for (const turn of turns) {
    const found = turn.calls.find(({ id }) => id === call)
    if (found !== undefined) return { call: found, turn }
  }
  return undefined
}

function grown(turn: ShownTurn, event: Exclude<WireEvent, { type: 'begin' | 'end' }>): ShownTurn {
  if (event.type === 'stage') return { ...turn, stage: event.stage }
  if (event.type === 'reading') return { ...turn, reading: event.text }
  if (event.type === 'call') return { ...turn, calls: [...turn.calls, event.call] }
  return { ...turn, sentences: [...turn.sentences, event.sentence] }
}

const keptTurn = ({ id, question, calls, sentences, outcome, offers = [], reading: read }: Turn): ShownTurn => ({
  id,
  question,
  reading: calls.map(({ reading }) => reading).join(' · ') || read,
  stage: undefined,
  calls,
  sentences,
  outcome,
  offers,
  broken: false,
})

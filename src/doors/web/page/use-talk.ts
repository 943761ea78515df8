import { useRef, useState } from 'preact/hooks'
import type { Language } from '../../../language/language.ts'
import { type Server, ServerFault } from './server.ts'
import {
  afterBreak,
  afterEvent,
  emptyTalk,
  openedTalk,
  requestOf,
  type ShownTurn,
  type TalkState,
  withQuestion,
} from './talk-state.ts'

/** The talk on the page, and what can be done in it. */
export interface TalkDesk {
  state: TalkState
  ask: (question: string) => void
  /** Asks the same of the same tool with the privacy threshold lifted, as whoever sits at the machine may. */
  lift: (turn: ShownTurn) => void
  call: (tool: string, input: Record<string, unknown>, asked: string) => void
  decide: (proposal: string, yes: boolean, asked: string) => void
  stop: () => void
  open: (talk: string) => Promise<void>
  begin: () => void
}

/**
 * @param onEnd called when a turn has ended: lists may have changed
 * @param onFault called where the server gave nothing
 */
export function useTalk(
  server: Server,
  language: Language,
  onEnd: () => void,
  onFault: (fault: ServerFault) => void,
): TalkDesk {
  const [state, setState] = useState<TalkState>(emptyTalk)
  // Events of a talk that was left go nowhere.
  const shown = useRef(0)
  const run = async (way: 'ask' | 'call' | 'decide', body: Record<string, unknown>, asked: string): Promise<void> => {
    if (state.running !== undefined) return
    const request = crypto.randomUUID()
    const view = shown.current
    const change = (next: (state: TalkState) => TalkState): void => {
      if (shown.current === view) setState(next)
    }
    change((before) => withQuestion(before, request, asked))
    try {
      const talk = state.talk === undefined ? {} : { talk: state.talk }
      for await (const event of server.turn(way, { ...body, ...talk, request })) {
        if (event.type === 'begin' && shown.current === view) history.replaceState(null, '', `#talk=${event.talk}`)
        change((before) => afterEvent(before, event))
      }
    } catch (error) {
      const fault = error instanceof ServerFault ? error : new ServerFault('broken')
      change((before) => afterBreak(before, fault.why === 'broken'))
      // The turn itself says that it broke off.
      if (fault.why !== 'broken') onFault(fault)
    }
    onEnd()
  }
  const leave = (): void => {
    shown.current++
  }
  return {
    state,
    ask: (question) => void run('ask', { question }, question),
    lift: (turn) => {
      const request = requestOf(turn)
      // In the language of the talk, whichever the page is in.
      if (request === undefined) void run('ask', { question: turn.question, lifted: true }, turn.question)
      else void run('call', { tool: request.tool, input: request.input, lifted: true }, turn.question)
    },
    call: (tool, input, asked) => void run('call', { tool, input, language }, asked),
    // In the language of the talk, whichever the page is in.
    decide: (proposal, yes, asked) => void run('decide', { proposal, yes }, asked),
    stop: () => {
      if (state.running !== undefined) server.stop(state.running).catch(() => undefined)
    },
    open: async (talk) => {
      leave()
      const view = shown.current
      const turns = await server.turns(talk)
      if (shown.current !== view) return
      history.replaceState(null, '', `#talk=${talk}`)
      setState(openedTalk(talk, turns))
    },
    begin: () => {
      leave()
      history.replaceState(null, '', location.pathname)
      setState(emptyTalk)
    },
  }
}

import type { AskOptions, Assistant } from '../../../src/agent/assistant.ts'
import type { Outcome } from '../../../src/agent/turn/outcome.ts'
import type { AnswerSentence, Call, Turn } from '../../../src/agent/turn/turn.ts'
import type { TurnEvent } from '../../../src/agent/turn/turn-event.ts'
import { tinyCatalogue } from './tiny-catalogue.ts'

/** What a question comes to. */
export interface Scripted {
  calls?: Call[]
  sentences?: AnswerSentence[]
  outcome?: Outcome
  /** Waits before the sentences until it is stopped. */
  waits?: boolean
}

/** An assistant that says what a test gave it, to see what the page makes of it. @param script by question, tool or proposal */
export function tinyAssistant(script: (asked: string) => Scripted): Assistant & { heard: AskOptions[] } {
  const talks = new Map<string, Turn[]>()
  const heard: AskOptions[] = []
  async function* turn(asked: string, talk: string | undefined, options: AskOptions): AsyncGenerator<TurnEvent> {
    heard.push(options)
    const id = talk ?? `k${talks.size + 1}`
    const before = talks.get(id) ?? []
    talks.set(id, before)
    const { calls = [], sentences = [], outcome = { kind: 'answered' }, waits } = script(asked)
    yield { type: 'begin', talk: id, turn: `t${before.length + 1}`, question: asked }
    yield { type: 'stage', stage: 'computing' }
    for (const call of calls) {
      yield { type: 'reading', call: call.id, text: call.reading }
      yield { type: 'call', call }
    }
    if (waits && !options.signal.aborted)
      await new Promise<void>((done) => options.signal.addEventListener('abort', () => done(), { once: true }))
    const stopped: Outcome = { kind: 'failed', code: 'chat/stopped', sentence: 'Stopped.', remedy: 'Ask again.' }
    const told = options.signal.aborted ? [] : sentences
    for (const sentence of told) yield { type: 'sentence', sentence }
    const ended = options.signal.aborted ? stopped : outcome
    const kept: Turn = {
      id: `t${before.length + 1}`,
      question: asked,
      language: options.language ?? 'en',
      at: '2026-01-05T10:00:00.000Z',
      readBy: 'rule',
      calls,
      sentences: told,
      outcome: ended,
      spent: { modelCalls: 0, toolCalls: calls.length, inputTokens: 0, outputTokens: 0 },
    }
    before.push(kept)
    yield { type: 'end', outcome: ended, turn: kept }
  }
  return {
    heard,
    catalogue: tinyCatalogue,
    tools: [],
    model: undefined,
    ask: turn,
    call: (tool, _input, talk, options) => turn(tool, talk, options),
    decide: (talk, proposal, yes, options) => turn(`${proposal} ${yes ? 'yes' : 'no'}`, talk, options),
    talks: {
      list: () =>
        [...talks].map(([id, turns]) => ({
          id,
          title: turns[0]?.question ?? '',
          turns: turns.length,
          at: turns[0]?.at ?? '',
        })),
      turns: (id) => talks.get(id) ?? [],
      exportMarkdown: (id) => (talks.get(id) ?? []).map(({ question }) => `# ${question}\n`).join('\n'),
      delete: (id) => void talks.delete(id),
    },
    close: () => undefined,
  }
}

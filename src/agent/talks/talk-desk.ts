import type { Language } from '../../language/language.ts'
import type { State } from '../../workspace/state.ts'
import type { TokenUsage } from '../../writing/models/chat-model.ts'
import type { AskOptions } from '../assistant.ts'
import type { Lease } from '../parts-desk.ts'
import { EventQueue } from '../turn/event-queue.ts'
import { modelOfTurn } from '../turn/model-of-turn.ts'
import { newTurn } from '../turn/new-turn.ts'
import type { Outcome } from '../turn/outcome.ts'
import { failureOf, runTurn } from '../turn/run-turn.ts'
import type { Turn } from '../turn/turn.ts'
import { TurnDraft } from '../turn/turn-draft.ts'
import type { TurnEvent } from '../turn/turn-event.ts'
import type { Asked, TurnParts } from '../turn/turn-parts.ts'
import { addTalk, addTurn, saveTurn } from './talk-records.ts'

/** What a turn is about, and how it is worked out. */
export interface TurnWork {
  /** What stands in the talk as the question, from the turns before. */
  question: (before: readonly Turn[], parts: TurnParts, language: Language) => string
  language: (before: readonly Turn[]) => Language
  run: (asked: Asked, parts: TurnParts, draft: TurnDraft) => Promise<Outcome>
}

/** Where turns of talks are begun, one after another in each talk, and kept as they go on. */
export class TalkDesk {
  readonly #state: State
  readonly #now: () => Date
  readonly #lease: () => Promise<Lease>
  readonly #lastOf = new Map<string, Promise<void>>()
  readonly #running = new Set<Promise<void>>()
  readonly #closing = new AbortController()

  /** @param lease parts of the workspace as it stands when a turn begins */
  constructor(state: State, now: () => Date, lease: () => Promise<Lease>) {
    this.#state = state
    this.#now = now
    this.#lease = lease
  }

  /** Begins a turn. Whoever stops listening stops it. */
  turn(talk: string | undefined, work: TurnWork, options: AskOptions): AsyncIterable<TurnEvent> {
    const queue = new EventQueue()
    const left = new AbortController()
    const signal = AbortSignal.any([options.signal, left.signal, this.#closing.signal])
    const before = talk === undefined ? undefined : this.#lastOf.get(talk)
    let held = talk
    const queued = (id: string): void => {
      held = id
      this.#lastOf.set(id, running)
    }
    const running = this.#conduct(
      talk,
      work,
      { ...options, signal },
      (event) => {
        // A new talk has a name from here on, and whoever asks in it waits for this turn.
        if (event.type === 'begin' && talk === undefined) queued(event.talk)
        queue.tell(event)
      },
      before,
    ).finally(() => {
      this.#running.delete(running)
      if (held !== undefined && this.#lastOf.get(held) === running) this.#lastOf.delete(held)
      queue.close()
    })
    this.#running.add(running)
    if (talk !== undefined) queued(talk)
    return queue.events(() => left.abort())
  }

  async #conduct(
    wanted: string | undefined,
    work: TurnWork,
    { signal, lifted = false, once = false }: AskOptions,
    tell: (event: TurnEvent) => void,
    earlier: Promise<void> | undefined,
  ): Promise<void> {
    let lease: Lease | undefined
    let turn = newTurn(1, '', work.language([]), this.#now().toISOString(), undefined)
    try {
      await earlier
      lease = await this.#lease()
      signal.throwIfAborted()
      const { parts } = lease
      const at = this.#now().toISOString()
      const talk = wanted ?? addTalk(this.#state, at, once)
      const { before, turn: begun } = addTurn(this.#state, talk, (before, place) => {
        const language = work.language(before)
        turn = newTurn(place, '', language, at, parts.model?.name)
        turn = { ...turn, question: work.question(before, parts, language) }
        return turn
      })
      const { language } = begun
      tell({ type: 'begin', talk, turn: begun.id, question: begun.question })
      const calls = before.reduce((sum, one) => sum + one.calls.length, 0)
      const draft = new TurnDraft(begun, calls, tell, (kept) => saveTurn(this.#state, talk, kept))
      const asked: Asked = { talk, question: begun.question, language, lifted, signal, before }
      const { model, limits } = parts
      const spent = ({ input, output }: TokenUsage): void =>
        draft.spend({ modelCalls: 1, inputTokens: input, outputTokens: output })
      const own = model === undefined ? parts : { ...parts, model: modelOfTurn(model, limits, spent) }
      await runTurn(() => work.run(asked, own, draft), draft, signal, language)
    } catch (error) {
      // Before it began, or where it cannot be kept: heard all the same.
      const outcome = failureOf(error, signal, turn.language)
      tell({ type: 'end', outcome, turn: { ...turn, outcome } })
    } finally {
      lease?.release()
    }
  }

  /** Work beside the talks, that closing stops and waits for as it does for turns. */
  beside<T>(work: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T> {
    const result = work(AbortSignal.any([signal, this.#closing.signal]))
    const running = result.then(
      () => undefined,
      () => undefined,
    )
    this.#running.add(running)
    void running.then(() => this.#running.delete(running))
    return result
  }

  /** Stops what goes on. @param then called when all of it has ended: at once where nothing goes on */
  close(then: () => void): void {
    this.#closing.abort()
    if (this.#running.size === 0) then()
    else void Promise.all(this.#running).then(then)
  }
}

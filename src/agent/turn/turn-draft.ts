import type { Link, ToolResult } from '../tools/tool-result.ts'
import type { Outcome } from './outcome.ts'
import type { AnswerSentence, Call, Turn } from './turn.ts'
import type { TurnEvent } from './turn-event.ts'

/** A turn while it goes on: what becomes of it is told and kept at once. */
export class TurnDraft {
  #turn: Turn
  readonly #firstCall: number
  readonly #tell: (event: TurnEvent) => void
  readonly #keep: (turn: Turn) => void

  /** @param callsBefore calls of the talk before this turn; their ids go on */
  constructor(turn: Turn, callsBefore: number, tell: (event: TurnEvent) => void, keep: (turn: Turn) => void) {
    this.#turn = turn
    this.#firstCall = callsBefore + 1
    this.#tell = tell
    this.#keep = keep
  }

  get turn(): Turn {
    return this.#turn
  }

  stage(stage: Extract<TurnEvent, { type: 'stage' }>['stage']): void {
    this.#tell({ type: 'stage', stage })
  }

  readBy(readBy: Turn['readBy']): void {
    this.#turn = { ...this.#turn, readBy }
  }

  offer(offers: NonNullable<Turn['offers']>): void {
    this.#turn = { ...this.#turn, offers }
  }

  spend(more: Partial<Turn['spent']>): void {
    const { modelCalls, toolCalls, inputTokens, outputTokens } = this.#turn.spent
    this.#turn = {
      ...this.#turn,
      spent: {
        modelCalls: modelCalls + (more.modelCalls ?? 0),
        toolCalls: toolCalls + (more.toolCalls ?? 0),
        inputTokens: inputTokens + (more.inputTokens ?? 0),
        outputTokens: outputTokens + (more.outputTokens ?? 0),
      },
    }
  }

  /** A tool has answered. @returns the call as it is kept */
  call(tool: string, input: Record<string, unknown>, result: ToolResult, links: readonly Link[]): Call {
    const { reading, how, snapshot, rows, withheld, table, chart } = result
    const call: Call = {
      id: `c${this.#firstCall + this.#turn.calls.length}`,
      tool,
      input,
      reading: reading[this.#turn.language],
      how,
      snapshot,
      rows,
      withheld,
      links: [...links, ...result.links],
      ...(table === undefined ? {} : { table }),
      ...(chart === undefined ? {} : { chart }),
    }
    this.#turn = { ...this.#turn, calls: [...this.#turn.calls, call] }
    this.#keep(this.#turn)
    this.#tell({ type: 'reading', call: call.id, text: call.reading })
    this.#tell({ type: 'call', call })
    return call
  }

  /** How the question was read, where nothing was found that says it. */
  reading(text: string): void {
    this.#turn = { ...this.#turn, reading: text }
    this.#tell({ type: 'reading', text })
  }

  /** A sentence that passed the checker. */
  sentence(sentence: AnswerSentence): void {
    this.#turn = { ...this.#turn, sentences: [...this.#turn.sentences, sentence] }
    this.#tell({ type: 'sentence', sentence })
  }

  end(outcome: Outcome): void {
    this.#turn = { ...this.#turn, outcome }
    this.#keep(this.#turn)
    this.#tell({ type: 'end', outcome, turn: this.#turn })
  }
}

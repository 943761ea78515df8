import type { ActionContext } from '../actions/define-action.ts'
import type { Language } from '../language/language.ts'
import type { Catalogue } from '../questions/catalogue/entry.ts'
import type { SegmentsTold } from '../questions/desk.ts'
import type { Tool, ToolOutcome } from './tools/tool.ts'
import type { Turn } from './turn/turn.ts'
import type { TurnEvent } from './turn/turn-event.ts'

export interface AskOptions {
  /** Absent: the language of the question. */
  language?: Language
  signal: AbortSignal
  /** The person at the machine lifted the privacy threshold for this question. */
  lifted?: boolean
  /** A talk that this question begins is for it alone, as with `shoal ask`: lists may leave it out until it goes on. */
  once?: boolean
}

/** How a tool is run where there is no talk. */
export interface RunOptions {
  language: Language
  /** What was told under this name decides what may be told now; nobody lifts the threshold. */
  ledger: string
  progress: ActionContext['progress']
  signal: AbortSignal
}

/** A talk as lists show it. */
export interface TalkEntry {
  id: string
  title: string
  turns: number
  at: string
  /** For one question, and no other was asked in it. */
  once?: true
}

/** Shoal in conversation: one open workspace, engine and model. Made by openAssistant; close it when done. */
export interface Assistant {
  readonly catalogue: Catalogue
  readonly tools: readonly Tool[]
  /** Name of the model; absent: without one, questions are read by rule, and the menu is there. */
  readonly model: string | undefined
  /** Asks in a talk that is there, or in a new one. Ends with an `end` event, whatever happens; never throws. */
  ask: (question: string, talk: string | undefined, options: AskOptions) => AsyncIterable<TurnEvent>
  /** Runs a tool with a typed input, as the guided menu does. */
  call: (tool: string, input: unknown, talk: string | undefined, options: AskOptions) => AsyncIterable<TurnEvent>
  /** Answers a proposal of the talk: yes carries it out. */
  decide: (talk: string, proposal: string, yes: boolean, options: AskOptions) => AsyncIterable<TurnEvent>
  /** Runs a tool for a door without talks, such as MCP: it is not proposed first, and nothing of it is kept. @throws ShoalError */
  run?: (tool: string, input: unknown, options: RunOptions) => Promise<ToolOutcome>
  /** Of which segments sheets may be told at such a door; what they tell counts from then on. @throws ShoalError */
  tellSegments?: (ledger: string, signal: AbortSignal) => Promise<SegmentsTold>
  talks: {
    list: () => TalkEntry[]
    turns: (talk: string) => Turn[]
    exportMarkdown: (talk: string) => string
    delete: (talk: string) => void
  }
  close: () => void
}

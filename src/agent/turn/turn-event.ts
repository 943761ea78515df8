import type { Outcome } from './outcome.ts'
import type { AnswerSentence, Call, Turn } from './turn.ts'

/** What a door hears of a turn, as it happens. Nothing unchecked is among it. */
export type TurnEvent =
  | { type: 'begin'; talk: string; turn: string; question: string }
  | { type: 'stage'; stage: 'reading' | 'asking' | 'computing' | 'writing' }
  /** How the question was read: comes before any sentence of the answer. */
  | { type: 'reading'; call?: string; text: string }
  /** A tool has answered: its table, chart and the way it was found. */
  | { type: 'call'; call: Call }
  | { type: 'sentence'; sentence: AnswerSentence }
  /** The last one of every turn, one that was stopped or failed too. */
  | { type: 'end'; outcome: Outcome; turn: Turn }

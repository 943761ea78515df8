import type { Price } from '../../workspace/model-settings.ts'
import { costOf } from '../models/budget.ts'
import type { ChatMessage } from '../models/chat-model.ts'
import { estimateTokens } from '../models/estimate-tokens.ts'

/** What a run would take before it starts. */
export interface Plan {
  items: number
  /** Written by an earlier run: no call. */
  done: number
  calls: number
  tokens: { input: number; output: number }
  /** Absent where shoal.yaml has no price of the model. */
  cost?: { amount: number; currency: string } | undefined
}

/** One call that a run would make. */
export interface PlannedCall {
  messages: readonly ChatMessage[]
  /** Most tokens that the prompt allows its answer. */
  maxTokens: number
}

/** A part of what is allowed is written, and some sentences go back: as measured, two thirds of the limit and a repair for every second answer. */
const usualShare = 0.65
const repairs = 0.5

/** Adds up what calls would take. A rough figure: providers count tokens each in their own way. */
export function planCalls(items: number, done: number, calls: readonly PlannedCall[], price: Price | undefined): Plan {
  const sum = (of: (call: PlannedCall) => number): number => calls.reduce((total, call) => total + of(call), 0)
  const input = Math.ceil(
    sum(({ messages }) => messages.reduce((total, { content }) => total + estimateTokens(content) + 4, 0)) *
      (1 + repairs),
  )
  const output = Math.ceil(sum(({ maxTokens }) => maxTokens * usualShare) * (1 + repairs / 2))
  return {
    items,
    done,
    calls: Math.ceil(calls.length * (1 + repairs)),
    tokens: { input, output },
    ...(price === undefined ? {} : { cost: { amount: costOf({ input, output }, price), currency: price.currency } }),
  }
}

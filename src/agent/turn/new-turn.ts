import type { Language } from '../../language/language.ts'
import { explain, ShoalError } from '../../workspace/errors.ts'
import type { Turn } from './turn.ts'

/** A turn that has just begun. It is kept as one that was interrupted, which is what a killed process leaves. */
export function newTurn(
  place: number,
  question: string,
  language: Language,
  at: string,
  model: string | undefined,
): Turn {
  const { problem, remedy } = explain(new ShoalError('chat/interrupted', {}), language)
  return {
    id: `t${place}`,
    question,
    language,
    at,
    readBy: 'none',
    calls: [],
    sentences: [],
    outcome: { kind: 'failed', code: 'chat/interrupted', sentence: problem, remedy },
    ...(model === undefined ? {} : { model }),
    spent: { modelCalls: 0, toolCalls: 0, inputTokens: 0, outputTokens: 0 },
  }
}

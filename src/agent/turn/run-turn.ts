import type { Language } from '../../language/language.ts'
import { asShoalError, explain, ShoalError } from '../../workspace/errors.ts'
import type { Outcome } from './outcome.ts'
import type { TurnDraft } from './turn-draft.ts'

/** Carries a turn to its end: exactly one outcome, whatever happens; what was released before stays. */
export async function runTurn(
  work: () => Promise<Outcome>,
  draft: TurnDraft,
  signal: AbortSignal,
  language: Language,
): Promise<void> {
  let outcome: Outcome
  try {
    signal.throwIfAborted()
    outcome = await work()
  } catch (error) {
    outcome = failureOf(error, signal, language)
  }
  draft.end(outcome)
}

/** What kept an answer away, in words; a turn that was stopped says so. */
export function failureOf(error: unknown, signal: AbortSignal, language: Language): Outcome {
  const own = signal.aborted ? new ShoalError('chat/stopped', {}, error) : asShoalError(error)
  const { problem, remedy } = explain(own, language)
  return { kind: 'failed', code: own.code, sentence: problem, remedy }
}

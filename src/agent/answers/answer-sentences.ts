import type { Language } from '../../language/language.ts'
import type { Fault } from '../../writing/checker/fault.ts'
import type { AnswerSentence } from '../turn/turn.ts'
import type { CallResult } from './call-result.ts'
import { interpret, type Proposed } from './interpret.ts'
import type { Interpreter } from './interpreter.ts'
import { sentenceText } from './sentence-text.ts'
import { sentencesByRule } from './sentences-by-rule.ts'

export interface AnswerOptions {
  language: Language
  question: string
  /** Absent: the answer is by rule alone. */
  interpreter?: Interpreter
  signal: AbortSignal
  /** Told of each sentence by rule that did not hold, and so was left out: a fault of the program. */
  dropped?: (text: string, faults: readonly Fault[]) => void
  /** Told of each sentence that the model proposed. */
  noted?: (proposed: Proposed) => void
}

/**
 * The sentences of an answer, as they can be shown: first those by rule, at once, then what a model adds. Each passed the checker, and each figure leads to the call and the
 * fact that it came from.
 * @throws ShoalError run/cancelled; a model that fails takes nothing away
 */
export async function* answerSentences(
  results: readonly CallResult[],
  { language, question, interpreter, signal, dropped, noted }: AnswerOptions,
): AsyncGenerator<AnswerSentence> {
  const byRule = results.flatMap((found) => sentencesByRule(found, language, dropped))
  yield* byRule
  if (interpreter === undefined || byRule.length === 0) return
  yield* interpret({
    question,
    calls: results,
    language,
    interpreter,
    said: byRule.map(sentenceText),
    signal,
    ...(noted === undefined ? {} : { noted }),
  })
}

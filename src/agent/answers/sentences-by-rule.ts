import { chatAnswerEn } from '../../language/en/chat-answer.ts'
import type { Language } from '../../language/language.ts'
import { chatAnswerZh } from '../../language/zh/chat-answer.ts'
import type { Fault } from '../../writing/checker/fault.ts'
import type { AnswerPart, AnswerSentence } from '../turn/turn.ts'
import type { CallResult } from './call-result.ts'
import { checkDraft } from './check-draft.ts'

const catalogues = { en: chatAnswerEn, zh: chatAnswerZh }

/**
 * The answer by rule: the sentences of a call that hold against its facts, each figure with the call and the fact that it came from. Where none holds, its first figure stands
 * under its name: an answer is never empty.
 * @param dropped told of each sentence that does not hold: a fault of the program
 */
export function sentencesByRule(
  found: CallResult,
  language: Language,
  dropped?: (text: string, faults: readonly Fault[]) => void,
): AnswerSentence[] {
  const { call, result } = found
  const held = result.sentences.flatMap((draft): AnswerSentence[] => {
    const faults = checkDraft(draft, found, language)
    if (faults.length > 0) {
      dropped?.(draft[language].map(({ text }) => text).join(''), faults)
      return []
    }
    const parts = draft[language].flatMap(({ text, fact }): AnswerPart[] =>
      text === '' ? [] : [fact === undefined ? { text } : { text, source: { call, fact } }],
    )
    return parts.length === 0 ? [] : [{ parts, by: 'code', holds: draft.holds }]
  })
  const [first] = result.facts
  if (held.some(({ holds }) => holds === 'evidence') || result.sentences.length === 0 || first === undefined)
    return held
  if (!result.sentences.some(({ holds }) => holds === 'evidence')) return held
  const words = catalogues[language]
  const plain: AnswerSentence = {
    parts: [
      { text: words.plain(first.label[language]) },
      { text: first.display[language], source: { call, fact: first.id } },
      { text: words.plainEnd },
    ],
    by: 'code',
    holds: 'evidence',
  }
  return [plain, ...held]
}

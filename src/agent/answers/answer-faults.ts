import { chatAnswerEn } from '../../language/en/chat-answer.ts'
import type { Language } from '../../language/language.ts'
import { chatAnswerZh } from '../../language/zh/chat-answer.ts'
import { explainFault } from '../../writing/checker/explain-fault.ts'
import type { Fault } from '../../writing/checker/fault.ts'

const catalogues = { en: chatAnswerEn, zh: chatAnswerZh }

/** What is wrong with a sentence of an answer: a fault that the checker knows from portraits, or one that only answers have. */
export type AnswerFault = Fault | { code: 'reason' | 'empty' | 'again'; start: number; end: number; found: string }

/** One sentence that says what is wrong with which words: the model gets it for its repair. */
export function explainAnswerFault(fault: AnswerFault, language: Language): string {
  const words = catalogues[language].faults
  switch (fault.code) {
    case 'reason':
      return words.reason(fault.found)
    case 'empty':
    case 'again':
      return words[fault.code]
    default:
      return explainFault(fault, language)
  }
}

import { readingFaults as en } from '../../language/en/chat-faults.ts'
import type { Language } from '../../language/language.ts'
import { readingFaults as zh } from '../../language/zh/chat-faults.ts'
import type { ReadingFault } from './hold-against-reading.ts'
import type { InputFault } from './hold-tool-input.ts'

/** A fault of a model’s call, in words that it can mend it by. */
export function explainReadingFault(fault: ReadingFault | InputFault, language: Language): string {
  const say = language === 'zh' ? zh : en
  switch (fault.code) {
    case 'measure-unasked':
    case 'measure-ignored':
    case 'figure-unasked':
    case 'figure-ignored':
      return say[fault.code](fault.measure)
    case 'dimension-unasked':
    case 'dimension-ignored':
      return say[fault.code](fault.dimension)
    case 'filter-unasked':
    case 'filter-ignored':
      return say[fault.code](fault.dimension, fault.value)
    case 'words-ignored':
      return say[fault.code](fault.words.join(', '))
    case 'tool-uncalled':
      return say[fault.code](fault.tool)
    case 'value-unasked':
      return say[fault.code](fault.value)
    default:
      return say[fault.code]
  }
}

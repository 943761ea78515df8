import type { Outcome } from '../../agent/turn/outcome.ts'
import type { Language } from '../../language/language.ts'
import { terminalTexts } from './terminal-texts.ts'

/** How a turn ended, as lines: each kind reads differently; an answer has none. */
export function outcomeLines(outcome: Outcome, language: Language): string[] {
  const say = terminalTexts[language]
  switch (outcome.kind) {
    case 'answered':
      return []
    case 'clarified':
      return [outcome.question, ...optionLines(outcome.options, language)]
    case 'cannot':
      return [say.outcomes.cannot(outcome.missing), ...optionLines(outcome.options, language)]
    case 'withheld':
      return [say.outcomes.withheld(outcome.reason), ...optionLines(outcome.options, language)]
    case 'refused':
      return [say.outcomes.refused(outcome.reason)]
    case 'failed':
      return [say.outcomes.failed(outcome.sentence, outcome.remedy)]
  }
}

/** What can be asked next; a number chooses one. */
export function optionsOf(outcome: Outcome | undefined): readonly string[] {
  return outcome !== undefined && 'options' in outcome ? outcome.options : []
}

function optionLines(options: readonly string[], language: Language): string[] {
  if (options.length === 0) return []
  return [terminalTexts[language].options, ...options.map((option, index) => `  ${index + 1}  ${option}`)]
}

import type { Outcome } from '../../agent/turn/outcome.ts'
import type { Language } from '../../language/language.ts'
import { terminalTexts } from './terminal-texts.ts'

/**
 * How a turn ended, as lines: each kind reads differently; an answer has none.
 * @param talk of a question that was asked alone, where nobody can type on: then the command that goes on is said
 */
export function outcomeLines(outcome: Outcome, language: Language, talk?: string): string[] {
  const lines = toldLines(outcome, language, talk === undefined)
  const [yes = 'yes'] = terminalTexts[language].yes
  const waits = outcome.kind === 'clarified' && outcome.proposal !== undefined
  if (talk === undefined || !(waits || optionsOf(outcome).length > 0)) return lines
  return [...lines, terminalTexts[language].goesOn(talk, waits ? yes : '1')]
}

function toldLines(outcome: Outcome, language: Language, typed: boolean): string[] {
  const say = terminalTexts[language]
  switch (outcome.kind) {
    case 'answered':
      return []
    case 'clarified':
      return [outcome.question, ...optionLines(outcome.options, language, typed)]
    case 'cannot':
      return [say.outcomes.cannot(outcome.missing), ...optionLines(outcome.options, language, typed)]
    case 'withheld':
      return [say.outcomes.withheld(outcome.reason), ...optionLines(outcome.options, language, typed)]
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

function optionLines(options: readonly string[], language: Language, typed: boolean): string[] {
  if (options.length === 0) return []
  const say = terminalTexts[language]
  return [typed ? say.options : say.optionsAlone, ...options.map((option, index) => `  ${index + 1}  ${option}`)]
}

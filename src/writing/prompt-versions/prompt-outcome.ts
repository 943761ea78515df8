import type { Language } from '../../language/language.ts'
import type { PromptFile } from '../prompts/prompt-file.ts'
import type { Settled } from '../settle/proposal.ts'

/** What became of one answer to a prompt. */
export interface PromptOutcome {
  name: string
  language: Language
  version: string
  /** Hash of the question: asked again, it counts once. */
  item: string
  /** Sentences and lines of the answer. */
  lines: number
  /** Of these, those that the checker sent back at first. */
  refused: number
  /** Of these, those for which a rule stood in at last. */
  replaced: number
  /** Whether there was no answer in its form. */
  failed: boolean
}

/** Lines of one answer, and those of them that the checker sent back at first. */
export type AnswerLines = Pick<PromptOutcome, 'lines' | 'refused'>

/** Counts an answer whose sentences are settled. @param settled absent where no answer came */
export const outcomeOf = (
  { name, language, version }: Pick<PromptFile, 'name' | 'language' | 'version'>,
  item: string,
  settled: readonly Settled[] | undefined,
): PromptOutcome => ({
  name,
  language,
  version,
  item,
  lines: settled?.length ?? 0,
  refused: settled?.filter(({ attempts }) => attempts.length > 0).length ?? 0,
  replaced: settled?.filter(({ held }) => held === undefined).length ?? 0,
  failed: settled === undefined,
})

/** Adds up outcomes. */
export interface PromptTally {
  answers: number
  failed: number
  lines: number
  refused: number
  replaced: number
}

export const noTally: PromptTally = { answers: 0, failed: 0, lines: 0, refused: 0, replaced: 0 }

import { promptTexts } from '../../../actions/prompt-texts.ts'
import type { PromptImprovement } from '../../../actions/prompts-output.ts'
import { formatShare } from '../../../facts/format-share.ts'
import type { Language } from '../../../language/language.ts'
import { evidenceText } from './evidence-text.ts'

/** What was tried to improve a prompt, and what came out. */
export function showImprovement(found: PromptImprovement, language: Language): string[] {
  const { prompt, language: of, base, runs, failures, refused, candidates, better, promoted } = found
  const { improvement: say, reason: reasonText, next } = promptTexts[language]
  return [
    say.title(prompt, of, base, runs.map(formatShare)),
    say.faults(failures),
    ...refused.map(({ refusal, hypothesis }) => say.refused(refusal, hypothesis)),
    ...candidates.flatMap(({ version, reason, evidence }) => [
      `${version}: ${reasonText(reason)}`,
      evidenceText(evidence, language),
    ]),
    better === undefined ? say.none : say.better(better, promoted),
    better === undefined ? say.nextAgain : promoted ? next.afterUse : say.nextUse(better),
  ]
}

import type { Language } from '../../language/language.ts'
import type { Learning } from './learning.ts'
import { learningText, learningTexts, learningWords, shownBy } from './learning-text.ts'
import { toldLearnings } from './learnings-for.ts'

/** Learnings as a prompt tells them, a line each, the most telling first; without figures where a workspace sends none to a model. */
export function learnedLines(
  learnings: readonly Learning[],
  { language, values, isUnlearned }: { language: Language; values: boolean; isUnlearned: boolean },
): string {
  const texts = learningTexts[language]
  if (isUnlearned) return texts.off
  if (learnings.length === 0) return texts.none
  return toldLearnings(learnings)
    .map((learning) => `- ${values ? learningText(learning, language) : learningWords(learning, language)}`)
    .join('\n')
}

/**
 * What a writer of a message is told: the features of texts, and the angle of this one, that were shown to raise or lower orders. Without figures,
 * since a message may have none. Undefined where nothing was shown.
 */
export function learnedOfTexts(learnings: readonly Learning[], angle: string, language: Language): string | undefined {
  const shown = learningsOfTexts(learnings, angle)
  if (shown.length === 0) return undefined
  return shown.map((learning) => `- ${learningWords(learning, language)}`).join('\n')
}

/** The learnings that such a writer is told. */
export const learningsOfTexts = (learnings: readonly Learning[], angle: string): Learning[] =>
  toldLearnings(
    learnings.filter(
      (learning) =>
        (learning.feature.startsWith('text:') || learning.feature === `angle:${angle}`) && shownBy(learning) !== 'open',
    ),
  )

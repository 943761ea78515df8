import { digestOf } from '../../writing/digest/digest.ts'
import { safeName } from '../../writing/digest/safe-name.ts'
import { factList, type Question, themeList } from '../../writing/model-personas/persona-question.ts'
import { themesOf } from '../../writing/model-personas/themes.ts'
import type { WritingSettings } from '../../writing/model-personas/writer.ts'
import { type BriefAnswer, briefAnswer } from '../../writing/prompts/answer-forms.ts'
import { readPrompt } from '../../writing/prompts/read-prompt.ts'
import { renderPrompt } from '../../writing/prompts/render-prompt.ts'
import { voiceText } from '../../writing/settle/voice.ts'
import { campaignTexts } from '../campaign-texts.ts'
import { goalName } from '../goal-of.ts'
import { learnedLines } from '../learnings/learned-lines.ts'
import type { BriefSubject } from './brief-words.ts'

/** What a model is asked for the words of a brief. */
export function briefQuestion(
  { subject: { sheet, language }, goal, angles: [angle], learnings, isUnlearned }: BriefSubject,
  { values, voice, prompts }: Omit<WritingSettings, 'way'>,
): Question<BriefAnswer> {
  const lines = digestOf(sheet, language, { values })
  const prompt = readPrompt('brief', language, prompts)
  const texts = campaignTexts[language]
  return {
    prompt,
    lines,
    schema: briefAnswer(
      lines.map(({ name }) => name),
      language,
    ),
    messages: renderPrompt(prompt, {
      segment: `“${safeName(sheet.name[language])}”`,
      facts: lines.length === 0 ? texts.tooSmall : factList(lines),
      themes: lines.length === 0 ? '–' : themeList(themesOf(sheet, language), ['wants', 'actions']),
      goal: goalName(goal, language),
      angle: texts.angles[angle.angle],
      learnings: learnedLines(learnings, { language, values, isUnlearned }),
      voice: voiceText(voice, language),
    }),
  }
}

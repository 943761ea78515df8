import { copyAnglesEn } from '../../language/en/copy-angles.ts'
import { copyAnglesZh } from '../../language/zh/copy-angles.ts'
import type { LicensedAngle } from '../copy/angles-for.ts'
import { digestOf } from '../digest/digest.ts'
import { type CopyAnswer, copyAnswer } from '../prompts/answer-forms.ts'
import { readPrompt } from '../prompts/read-prompt.ts'
import { renderPrompt } from '../prompts/render-prompt.ts'
import { voiceText } from '../settle/voice.ts'
import { factList, type Question } from './persona-question.ts'
import type { Subject, WritingSettings } from './writer.ts'

const angles = { en: copyAnglesEn, zh: copyAnglesZh }

/** What a model is asked for one message to the customers of a segment. */
export function copyQuestion(
  { sheet, language }: Pick<Subject, 'sheet' | 'language'>,
  angle: LicensedAngle,
  { values, voice, prompts }: WritingSettings,
): Question<CopyAnswer> {
  const lines = digestOf(sheet, language, { values })
  const guiding = lines.filter(({ fact }) => angle.licence.includes(fact.id))
  const prompt = readPrompt('copy', language, prompts)
  const products = lines
    .filter(({ fact }) => fact.id.startsWith('product:'))
    .map(({ name, text }) => `{p:${name}}: ${text}`)
  const { name, cues } = angles[language][angle.angle]
  return {
    prompt,
    lines,
    schema: copyAnswer(),
    messages: renderPrompt(prompt, {
      facts: factList(guiding),
      angle: name,
      cues,
      products: products.length === 0 ? '–' : products.join('\n'),
      voice: voiceText(voice, language),
    }),
  }
}

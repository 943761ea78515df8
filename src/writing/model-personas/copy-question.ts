import { copyAnglesEn } from '../../language/en/copy-angles.ts'
import { copyAnglesZh } from '../../language/zh/copy-angles.ts'
import type { LicensedAngle } from '../copy/angles-for.ts'
import type { Copy } from '../copy/copy.ts'
import { writeCopy } from '../copy/write-copy.ts'
import { digestOf } from '../digest/digest.ts'
import { safeName } from '../digest/safe-name.ts'
import { wordsOf } from '../personas/parts.ts'
import { type CopyAnswer, copyAnswer } from '../prompts/answer-forms.ts'
import { readPrompt } from '../prompts/read-prompt.ts'
import { renderPrompt } from '../prompts/render-prompt.ts'
import { voiceText } from '../settle/voice.ts'
import type { Question } from './persona-question.ts'
import type { Subject, WritingSettings } from './writer.ts'

const angles = { en: copyAnglesEn, zh: copyAnglesZh }

/** What a model is asked for one message to the customers of a segment. */
export function copyQuestion(
  { sheet, language, variant, learned }: Omit<Subject, 'sheets'>,
  angle: LicensedAngle,
  { values, voice, prompts }: WritingSettings,
): Question<CopyAnswer> {
  const lines = digestOf(sheet, language, { values })
  const prompt = readPrompt('copy', language, prompts)
  const products = lines
    .filter(({ fact }) => fact.id.startsWith('product:'))
    .map(({ name, fact }) => `{p:${name}}: “${safeName(fact.label[language])}”`)
  const { name, cues } = angles[language][angle.angle]
  return {
    prompt,
    lines,
    schema: copyAnswer([], language),
    messages: renderPrompt(prompt, {
      angle: name,
      cues: cues.map((cue, place) => `${place + 1}. ${cue}`).join('\n'),
      example: exampleOf(writeCopy(sheet, language, otherThan(angle), variant)),
      products: products.length === 0 ? '–' : products.join('\n'),
      learnings: learned ?? '–',
      voice: voiceText(voice, language),
    }),
  }
}

/** The message by rule of another angle: it shows the tone, and cannot be sent back as one of this angle. */
const exampleOf = ({ email }: Copy): string => email.body.map(({ parts }) => wordsOf(parts)).join('\n')

const otherThan = ({ angle, licence }: LicensedAngle): LicensedAngle => ({
  angle: angle === 'thanks' ? 'invitation' : 'thanks',
  licence,
})

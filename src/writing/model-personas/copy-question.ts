import type { Fact } from '../../facts/fact.ts'
import { isOfProduct, productName } from '../../facts/product-name.ts'
import { copyAnglesEn } from '../../language/en/copy-angles.ts'
import type { Language } from '../../language/language.ts'
import { copyAnglesZh } from '../../language/zh/copy-angles.ts'
import type { LicensedAngle } from '../copy/angles-for.ts'
import type { Copy } from '../copy/copy.ts'
import { writeCopy } from '../copy/write-copy.ts'
import { type DigestLine, digestOf } from '../digest/digest.ts'
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
  { sheet, language, variant, named, learned }: Omit<Subject, 'sheets'>,
  angle: LicensedAngle,
  { values, voice, prompts }: WritingSettings,
): Question<CopyAnswer> {
  const lines = withProducts(digestOf(sheet, language, { values }), named, language)
  const prompt = readPrompt('copy', language, prompts)
  const products = lines
    .filter(({ fact }) => isOfProduct(fact))
    .map(({ name, fact }) => `{p:${name}}: “${safeName(productName(fact, language))}”`)
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

/** Lines in which the products that may be named stand for those of the sheet. */
function withProducts(
  lines: readonly DigestLine[],
  named: readonly Fact[] | undefined,
  language: Language,
): DigestLine[] {
  if (named === undefined) return [...lines]
  return [
    ...lines.filter(({ fact }) => !isOfProduct(fact)),
    ...named.map((fact, place) => ({
      name: `product${place + 1}`,
      fact,
      text: `“${safeName(productName(fact, language))}”`,
    })),
  ]
}

/** The message by rule of another angle: it shows the tone, and cannot be sent back as one of this angle. */
const exampleOf = ({ email }: Copy): string => email.body.map(({ parts }) => wordsOf(parts)).join('\n')

const otherThan = ({ angle, licence }: LicensedAngle): LicensedAngle => ({
  angle: angle === 'thanks' ? 'invitation' : 'thanks',
  licence,
})

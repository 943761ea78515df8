import type { z } from 'zod'
import { type DigestLine, digestOf } from '../digest/digest.ts'
import { safeName } from '../digest/safe-name.ts'
import type { ChatMessage } from '../models/chat-model.ts'
import { type PersonaSlots, type PersonaStated, personaSlots, personaStated } from '../prompts/answer-forms.ts'
import type { PromptFile } from '../prompts/prompt-file.ts'
import { readPrompt } from '../prompts/read-prompt.ts'
import { renderPrompt } from '../prompts/render-prompt.ts'
import { voiceText } from '../settle/voice.ts'
import { type Themes, themesOf } from './themes.ts'
import type { Subject, WritingSettings } from './writer.ts'

/** Everything that goes to a model for one answer, and what its names stand for. */
export interface Question<T> {
  prompt: PromptFile
  messages: readonly ChatMessage[]
  schema: z.ZodType<T>
  lines: readonly DigestLine[]
}

/** The facts of a digest as a prompt lists them. */
export const factList = (lines: readonly DigestLine[]): string =>
  lines.map(({ name, text }) => `[${name}] ${text}`).join('\n')

/** What a model is asked about a segment. */
export function personaQuestion(
  { sheet, language }: Pick<Subject, 'sheet' | 'language'>,
  { way, values, voice, prompts }: WritingSettings,
): Question<PersonaStated | PersonaSlots> {
  const lines = digestOf(sheet, language, { values })
  const names = lines.map(({ name }) => name)
  const prompt = readPrompt(`persona-${way}`, language, prompts)
  return {
    prompt,
    lines,
    schema: way === 'stated' ? personaStated(names, language) : personaSlots(names, language),
    messages: renderPrompt(prompt, {
      segment: `“${safeName(sheet.name[language])}”`,
      facts: factList(lines),
      themes: themeList(themesOf(sheet, language)),
      voice: voiceText(voice, language),
    }),
  }
}

/** The themes of each kind under the name that the answer has for it. */
export const themeList = (themes: Themes, kinds: readonly (keyof Themes)[] = ['wants', 'risks', 'actions']): string =>
  kinds.map((kind) => `${kind}: ${themes[kind].map(({ text }) => text).join('; ') || '–'}`).join('\n')

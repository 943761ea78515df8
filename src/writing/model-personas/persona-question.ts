import type { z } from 'zod'
import { type DigestLine, digestOf } from '../digest/digest.ts'
import type { ChatMessage } from '../models/chat-model.ts'
import { type PersonaSlots, type PersonaStated, personaSlots, personaStated } from '../prompts/answer-forms.ts'
import type { PromptFile } from '../prompts/prompt-file.ts'
import { readPrompt } from '../prompts/read-prompt.ts'
import { renderPrompt } from '../prompts/render-prompt.ts'
import { voiceText } from '../settle/voice.ts'
import { type Ideas, ideasFor } from './ideas.ts'
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
  subject: Subject,
  { way, values, voice, prompts }: WritingSettings,
): Question<PersonaStated | PersonaSlots> {
  const { sheet, language } = subject
  const lines = digestOf(sheet, language, { values })
  const names = lines.map(({ name }) => name)
  const prompt = readPrompt(`persona-${way}`, language, prompts)
  return {
    prompt,
    lines,
    schema: way === 'stated' ? personaStated(names) : personaSlots(names),
    messages: renderPrompt(prompt, {
      segment: sheet.name[language],
      facts: factList(lines),
      ideas: ideaList(ideasFor(subject)),
      voice: voiceText(voice, language),
    }),
  }
}

/** The ideas of each kind under the name that the answer has for it. */
const ideaList = (ideas: Ideas): string =>
  (['wants', 'risks', 'actions'] as const)
    .filter((kind) => ideas[kind].length > 0)
    .map((kind) => `${kind}:\n${ideas[kind].map((idea) => `- ${idea}`).join('\n')}`)
    .join('\n')

import { createTwoFilesPatch } from 'diff'
import { ShoalError } from '../workspace/errors.ts'
import { mayBeOwn, promptNames, promptsFolder, readPrompt, readPrompts } from '../writing/prompts/read-prompt.ts'
import type { ActionContext } from './define-action.ts'
import type { PromptsOutput } from './prompts-output.ts'

/** The prompts in force, their files, or what a workspace’s own change. @throws ShoalError prompts/unknown, prompts/invalid */
export function showPromptFiles(
  task: 'list' | 'show' | 'diff',
  prompt: string | undefined,
  context: ActionContext,
): PromptsOutput {
  const difference = (name: string, original: string, text: string): string =>
    original === text ? '' : createTwoFilesPatch(`shoal/${name}`, `prompts/${name}`, original, text)
  const folder = promptsFolder(context.folder)
  const known = promptNames()
  if (prompt !== undefined && !known.includes(prompt)) throw new ShoalError('prompts/unknown', { prompt, known })
  const asked = readPrompts(folder).filter(
    ({ name, language }) =>
      (prompt === undefined || name === prompt) && (context.language === undefined || language === context.language),
  )
  return {
    folder,
    prompts: asked.map(({ name, language, purpose, version, file, bytes }) => {
      const original = readPrompt(name, language)
      return {
        name,
        language,
        purpose,
        version,
        own: file !== original.file,
        fixed: !mayBeOwn(name),
        file,
        ...(task === 'show' ? { text: bytes } : {}),
        ...(task === 'diff' ? { diff: difference(`${name}.${language}.md`, original.bytes, bytes) } : {}),
      }
    }),
  }
}

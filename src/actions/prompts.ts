import { z } from 'zod'
import { Language } from '../language/language.ts'
import { defineAction } from './define-action.ts'

/** shoal prompts: what models are asked with. */
export const prompts = defineAction({
  name: 'prompts',
  effect: 'reads',
  positional: ['task', 'prompt'],
  input: z.strictObject({
    task: z.enum(['list', 'show', 'diff']).default('list'),
    prompt: z.string().optional(),
  }),
  output: z.strictObject({
    folder: z.string().describe('where files of your own take the place of those that come with Shoal'),
    prompts: z.array(
      z.strictObject({
        name: z.string(),
        language: Language,
        purpose: z.string(),
        version: z.string().describe('hash of the file and of the form of its answer'),
        own: z.boolean().describe('true where the workspace has its own file'),
        fixed: z.boolean().describe('true where a file of your own would have no effect'),
        file: z.string(),
        text: z.string().optional().describe('of the file, with show'),
        diff: z.string().optional().describe('what your own file changes, with diff; empty: nothing'),
      }),
    ),
  }),
  run: async ({ task, prompt }, context) => {
    const { readFileSync } = await import('node:fs')
    const { createTwoFilesPatch } = await import('diff')
    const { ShoalError } = await import('../workspace/errors.ts')
    const { mayBeOwn, promptNames, promptsFolder, readPrompt, readPrompts } = await import(
      '../writing/prompts/read-prompt.ts'
    )
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
      prompts: asked.map(({ name, language, purpose, version, file }) => {
        const original = readPrompt(name, language)
        const text = readFileSync(file, 'utf8')
        return {
          name,
          language,
          purpose,
          version,
          own: file !== original.file,
          fixed: !mayBeOwn(name),
          file,
          ...(task === 'show' ? { text } : {}),
          ...(task === 'diff'
            ? { diff: difference(`${name}.${language}.md`, readFileSync(original.file, 'utf8'), text) }
            : {}),
        }
      }),
    }
  },
})

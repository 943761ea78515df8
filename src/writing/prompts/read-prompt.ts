import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Language } from '../../language/language.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { type PromptFile, parsePrompt } from './prompt-file.ts'

/** The prompts that come with Shoal. */
const packageFolder = join(import.meta.dirname, '..', '..', '..', 'prompts')

/** Where a workspace keeps prompts of its own. */
export const promptsFolder = (workspace: string): string => join(workspace, 'prompts')

/** Prompts that are part of how Shoal speaks to a server; a file of a workspace does not take their place. */
const fixed: ReadonlySet<string> = new Set(['answer-form', 'probe'])

/** Whether a workspace may have a file of its own in place of a prompt. */
export const mayBeOwn = (name: string): boolean => !fixed.has(name)

/**
 * Reads a prompt: a workspace’s own file first, where it may have one, then that of the package.
 * @param name as in copy, for copy.en.md and copy.zh.md
 * @param ownFolder where a workspace keeps its own prompts
 * @throws ShoalError prompts/unknown, prompts/invalid
 */
export function readPrompt(name: string, language: Language, ownFolder?: string): PromptFile {
  const own = ownFolder === undefined || !mayBeOwn(name) ? undefined : join(ownFolder, `${name}.${language}.md`)
  const file = own !== undefined && existsSync(own) ? own : join(packageFolder, `${name}.${language}.md`)
  if (!existsSync(file)) throw new ShoalError('prompts/unknown', { prompt: name, known: promptNames() })
  const text = readFileSync(file, 'utf8')
  const known = parsed.get(file)
  if (known?.text === text) return known.prompt
  const prompt = parsePrompt(name, language, file, text)
  parsed.set(file, { text, prompt })
  return prompt
}

/** The prompts that were read, by their files: a run of many items reads each thousands of times. */
const parsed = new Map<string, { text: string; prompt: PromptFile }>()

/** Names of all prompts of the package. */
export const promptNames = (): string[] =>
  readdirSync(packageFolder)
    .flatMap((file) => /^([\w-]+)\.en\.md$/.exec(file)?.[1] ?? [])
    .sort()

/** Every prompt in every language, a workspace’s own in place of the package’s; a fault in any of them is found before a model is asked. */
export const readPrompts = (ownFolder?: string): PromptFile[] =>
  promptNames().flatMap((name) => Language.options.map((language) => readPrompt(name, language, ownFolder)))

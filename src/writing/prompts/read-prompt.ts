import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Language } from '../../language/language.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { type PromptFile, parsePrompt } from './prompt-file.ts'

/** The prompts that come with Shoal. */
const packageFolder = join(import.meta.dirname, '..', '..', '..', 'prompts')

/** Where a workspace keeps prompts of its own. */
export const promptsFolder = (workspace: string): string => join(workspace, 'prompts')

/** Where a workspace’s own prompts are: in this folder; or prompts that stand in for single ones of it, as a canary does for some of the texts. */
export type OwnPrompts = string | { folder: string | undefined; instead: readonly PromptFile[] }

/** Prompts that are part of how Shoal speaks to a server; a file of a workspace does not take their place. */
const fixed: ReadonlySet<string> = new Set(['answer-form', 'probe'])

/** Whether a workspace may have a file of its own in place of a prompt. */
export const mayBeOwn = (name: string): boolean => !fixed.has(name)

/**
 * Reads a prompt: a workspace’s own file first, where it may have one, then that of the package.
 * @param name as in copy, for copy.en.md and copy.zh.md
 * @param own where a workspace’s own prompts are
 * @throws ShoalError prompts/unknown, prompts/invalid
 */
export function readPrompt(name: string, language: Language, own?: OwnPrompts): PromptFile {
  const { folder, instead } = typeof own === 'object' ? own : { folder: own, instead: [] }
  const standIn = instead.find((prompt) => prompt.name === name && prompt.language === language)
  if (standIn !== undefined && mayBeOwn(name)) return standIn
  const ownFile = folder === undefined || !mayBeOwn(name) ? undefined : join(folder, `${name}.${language}.md`)
  const file = ownFile !== undefined && existsSync(ownFile) ? ownFile : join(packageFolder, `${name}.${language}.md`)
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
export const readPrompts = (own?: OwnPrompts): PromptFile[] =>
  promptNames().flatMap((name) => Language.options.map((language) => readPrompt(name, language, own)))

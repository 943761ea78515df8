import { createHash } from 'node:crypto'
import { canonicalHash } from '../../facts/canonical-hash.ts'
import type { State } from '../../workspace/state.ts'
import type { Subject } from '../model-personas/writer.ts'
import type { PromptFile } from '../prompts/prompt-file.ts'
import { parsePrompt } from '../prompts/prompt-file.ts'
import type { OwnPrompts } from '../prompts/read-prompt.ts'
import { promptChanges } from './change-records.ts'
import { standings } from './standing.ts'
import { isUsable } from './use-version.ts'
import { versionNamed } from './version-records.ts'

/** A prompt that writes a share of the texts. */
export interface CanaryPrompt {
  prompt: PromptFile
  share: number
}

/** The canaries of now; one of an earlier form of answer takes no part. */
export const canaryPrompts = (state: State): CanaryPrompt[] =>
  [...standings(promptChanges(state))].flatMap(([key, { canary }]) => {
    const [name = '', of] = key.split(' ')
    const language = of === 'zh' ? 'zh' : 'en'
    const version = canary && versionNamed(state, name, language, canary.version)
    if (canary === undefined || version === undefined || !isUsable(version)) return []
    return [{ prompt: parsePrompt(name, language, `${name}.${language}.md`, version.bytes), share: canary.share }]
  })

/**
 * The place of an item in [0, 1) for a version: the first 48 bits of SHA-256 of "shoal-canary", version and item with zero bytes between. The same
 * item always has the same place; another version draws anew.
 */
export const canaryPlace = (version: string, item: string): number =>
  createHash('sha256').update(`shoal-canary\0${version}\0${item}`).digest().readUIntBE(0, 6) / 2 ** 48

/**
 * The prompts that write an item: those in force, but for the canaries that it falls to. Items with the same prompts get the same object.
 * @param folder where the workspace keeps its own
 * @returns a function of what is written about, not of the time or the run
 */
export function promptsOfItems(folder: string, canaries: readonly CanaryPrompt[]): (item: string) => OwnPrompts {
  const known = new Map<string, OwnPrompts>([['', folder]])
  return (item) => {
    const instead = canaries.flatMap(({ prompt, share }) => (canaryPlace(prompt.version, item) < share ? [prompt] : []))
    const key = instead.map(({ name, language, version }) => `${name} ${language} ${version}`).join()
    const prompts = known.get(key) ?? { folder, instead }
    known.set(key, prompts)
    return prompts
  }
}

/** What a persona and its messages are about, for the draw of a canary. */
export const itemOf = ({ sheet, language, variant }: Pick<Subject, 'sheet' | 'language' | 'variant'>): string =>
  canonicalHash({ sheet: sheet.hash, language, variant })

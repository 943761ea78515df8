import { ShoalError } from '../../workspace/errors.ts'
import type { State } from '../../workspace/state.ts'
import { parsePrompt } from '../prompts/prompt-file.ts'
import { addPromptChange, promptChanges } from './change-records.ts'
import type { GuardFailure } from './prompt-change.ts'
import type { PromptVersion } from './prompt-version.ts'
import { putInForce } from './put-in-force.ts'
import { standings } from './standing.ts'
import { versionNamed } from './version-records.ts'

/** Where versions are kept and used, and who asks for it when. */
export interface VersionDesk {
  state: State
  /** Where the workspace keeps prompts of its own. */
  folder: string
  at: string
  who: string
  /** Why, in their words. */
  reason?: string
}

/**
 * Takes a version into use: its bytes become the workspace’s file. Nothing happens where it is in force.
 * @param promoted whether it was measured to be better, and is watched therefore
 * @throws ShoalError prompts/old-form where a later Shoal asks for its answer in another form
 */
export function useVersion(
  { state, folder, at, who, reason }: VersionDesk,
  version: PromptVersion,
  promoted = false,
): void {
  const { name, language } = version
  refuseOldForm(version)
  state.transaction(() => {
    if (standings(promptChanges(state)).get(`${name} ${language}`)?.inForce.at(-1) === version.version) return
    putInForce(folder, version)
    addPromptChange(state, {
      name,
      language,
      version: version.version,
      at,
      who,
      what: { is: 'used', promoted, ...because(reason) },
    })
  })
}

/**
 * Puts the version before the one in force back.
 * @throws ShoalError prompts/nothing-before
 */
export function rollBack(
  { state, folder, at, who, reason }: VersionDesk,
  { name, language }: Pick<PromptVersion, 'name' | 'language'>,
  failure?: GuardFailure,
): PromptVersion {
  return state.transaction(() => {
    const { inForce } = standings(promptChanges(state)).get(`${name} ${language}`) ?? { inForce: [] }
    const [before, from] = inForce.slice(-2)
    const version = before === undefined || from === undefined ? undefined : versionNamed(state, name, language, before)
    if (version === undefined || from === undefined)
      throw new ShoalError('prompts/nothing-before', { prompt: name, language })
    refuseOldForm(version)
    putInForce(folder, version)
    const what = { is: 'rolled-back' as const, from, ...failed(failure), ...because(reason) }
    addPromptChange(state, { name, language, version: version.version, at, who, what })
    return version
  })
}

/** Has a version write a share of the texts. @throws ShoalError prompts/in-force, prompts/old-form */
export function startCanary({ state, at, who, reason }: VersionDesk, version: PromptVersion, share: number): void {
  const { name, language } = version
  refuseOldForm(version)
  const standing = standings(promptChanges(state)).get(`${name} ${language}`)
  if (standing?.inForce.at(-1) === version.version)
    throw new ShoalError('prompts/in-force', { prompt: name, version: version.version })
  addPromptChange(state, {
    name,
    language,
    version: version.version,
    at,
    who,
    what: { is: 'canary', share, ...because(reason) },
  })
}

/** Ends a canary, which then writes nothing more. */
export function endCanary(
  { state, at, who, reason }: VersionDesk,
  { name, language, version }: Pick<PromptVersion, 'name' | 'language' | 'version'>,
  failure?: GuardFailure,
): void {
  const what = { is: 'canary-ended' as const, ...failed(failure), ...because(reason) }
  addPromptChange(state, { name, language, version, at, who, what })
}

const because = (reason: string | undefined): { reason?: string } => (reason === undefined ? {} : { reason })
const failed = (failure: GuardFailure | undefined): { failure?: GuardFailure } =>
  failure === undefined ? {} : { failure }

function refuseOldForm(version: PromptVersion): void {
  if (!isUsable(version)) throw new ShoalError('prompts/old-form', { prompt: version.name, version: version.version })
}

/** Whether a version would still be the same: its hash is of the file and of the form of its answer, which a later Shoal may have changed. */
export function isUsable({ name, language, version, bytes }: PromptVersion): boolean {
  try {
    return parsePrompt(name, language, `${name}.${language}.md`, bytes).version === version
  } catch {
    return false
  }
}

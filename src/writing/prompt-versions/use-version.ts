import { ShoalError } from '../../workspace/errors.ts'
import type { State } from '../../workspace/state.ts'
import { parsePrompt } from '../prompts/prompt-file.ts'
import { addPromptChange, promptChanges } from './change-records.ts'
import { dropIntent, keepIntent } from './intent-records.ts'
import type { GuardFailure, PromptChange, PromptEvent } from './prompt-change.ts'
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
export function useVersion(desk: VersionDesk, version: PromptVersion, promoted = false): void {
  const { name, language } = version
  refuseOldForm(version)
  carryOut(desk, (): Decision | undefined => {
    const current = standings(promptChanges(desk.state)).get(`${name} ${language}`)?.inForce.at(-1)
    if (current === version.version) return undefined
    return { version, what: { is: 'used', promoted, ...because(desk.reason) } }
  })
}

/**
 * Puts the version before the one in force back.
 * @throws ShoalError prompts/nothing-before
 */
export function rollBack(
  desk: VersionDesk,
  { name, language }: Pick<PromptVersion, 'name' | 'language'>,
  failure?: GuardFailure,
): PromptVersion {
  const { state, reason } = desk
  const { version } = carryOut(desk, (): Decision => {
    const { inForce } = standings(promptChanges(state)).get(`${name} ${language}`) ?? { inForce: [] }
    const [before, from] = inForce.slice(-2)
    const version = before === undefined || from === undefined ? undefined : versionNamed(state, name, language, before)
    if (version === undefined || from === undefined)
      throw new ShoalError('prompts/nothing-before', { prompt: name, language })
    refuseOldForm(version)
    return { version, what: { is: 'rolled-back', from, ...failed(failure), ...because(reason) } }
  })
  return version
}

/** A version that is to be in force, and why. */
interface Decision {
  version: PromptVersion
  what: PromptEvent
}

/**
 * Puts the version that is decided on in force, and notes it. What is to happen is noted before the file changes, so that the next look (note-prompts.ts) knows what became of it where this
 * process is killed in between. It is decided a second time with the file: another process may have changed something since.
 */
function carryOut<T extends Decision | undefined>({ state, folder, at, who }: VersionDesk, decide: () => T): T {
  const change = ({ version, what }: Decision): PromptChange => ({
    name: version.name,
    language: version.language,
    version: version.version,
    at,
    who,
    what,
  })
  state.transaction(() => {
    const intended = decide()
    if (intended !== undefined) keepIntent(state, change(intended))
  })
  return state.transaction(() => {
    const decided = decide()
    if (decided === undefined) return decided
    putInForce(folder, decided.version)
    addPromptChange(state, change(decided))
    dropIntent(state, decided.version)
    return decided
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

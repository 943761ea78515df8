import type { Language } from '../language/language.ts'
import { ShoalError } from '../workspace/errors.ts'
import { writing } from '../workspace/workspace.ts'
import { promptChanges } from '../writing/prompt-versions/change-records.ts'
import { notePrompts } from '../writing/prompt-versions/note-prompts.ts'
import { type Standing, standings } from '../writing/prompt-versions/standing.ts'
import {
  endCanary,
  rollBack,
  startCanary,
  useVersion,
  type VersionDesk,
} from '../writing/prompt-versions/use-version.ts'
import { findVersion } from '../writing/prompt-versions/version-records.ts'
import { mayBeOwn, promptNames } from '../writing/prompts/read-prompt.ts'
import type { ChangedPrompt } from './prompts-output.ts'

/** The share of the texts that a canary writes where nobody says otherwise. */
const usualShare = 0.2

/**
 * Takes a version into use, lets it write a share of the texts, or puts back what was before.
 * @param given the version, or for rollback the prompt
 * @param languages those that a rollback is asked for; absent: all
 * @throws ShoalError prompts/no-version, prompts/which-version, prompts/in-force, prompts/nothing-before, prompts/unknown, prompts/which-prompt
 */
export function changePrompts(
  desk: VersionDesk,
  task: 'use' | 'canary' | 'rollback',
  given: string | undefined,
  share = usualShare,
  languages?: readonly Language[],
): ChangedPrompt[] {
  const { state, folder, at, who } = desk
  notePrompts(state, folder, at, who)
  return writing(folder, () => {
    if (task === 'rollback') return takeBack(desk, given, languages)
    const version = findVersion(state, given ?? '')
    const { name, language, version: hash } = version
    const before = standingOfPrompt(desk, name, language).inForce.at(-1)
    const about = { name, language, version: hash, ...(before === undefined ? {} : { before }) }
    if (task === 'use') {
      useVersion(desk, version)
      return [{ what: 'used', ...about }]
    }
    startCanary(desk, version, share)
    return [{ what: 'canary', ...about, share }]
  })
}

const standingOfPrompt = ({ state }: VersionDesk, name: string, language: Language): Standing =>
  standings(promptChanges(state)).get(`${name} ${language}`) ?? { inForce: [], canary: undefined }

/** A canary is ended first; where there is none, the version before the one in force is put back. */
function takeBack(
  desk: VersionDesk,
  prompt: string | undefined,
  languages: readonly Language[] = ['en', 'zh'],
): ChangedPrompt[] {
  const known = promptNames().filter(mayBeOwn)
  if (prompt !== undefined && !known.includes(prompt)) throw new ShoalError('prompts/unknown', { prompt, known })
  const all = (prompt === undefined ? known : [prompt]).flatMap((name) =>
    languages.map((language) => ({ name, language, ...standingOfPrompt(desk, name, language) })),
  )
  const changed = all.filter(({ inForce, canary }) => canary !== undefined || inForce.length > 1)
  const [first, second] = changed
  if (first === undefined) {
    const [{ name, language } = { name: prompt ?? '', language: 'en' as const }] = all
    if (prompt === undefined) throw new ShoalError('prompts/which-prompt', { task: 'rollback', known })
    throw new ShoalError('prompts/nothing-before', { prompt: name, language })
  }
  // Without a name there must be no doubt which one is meant.
  if (prompt === undefined && second !== undefined)
    throw new ShoalError('prompts/which-prompt', {
      task: 'rollback',
      known: [...new Set(changed.map(({ name }) => name))],
    })
  return changed.map(({ name, language, inForce, canary }): ChangedPrompt => {
    if (canary !== undefined) {
      endCanary(desk, { name, language, version: canary.version })
      return { what: 'canary-ended', name, language, version: canary.version, share: canary.share }
    }
    const version = rollBack(desk, { name, language })
    const before = inForce.at(-1)
    return {
      what: 'rolled-back',
      name,
      language,
      version: version.version,
      ...(before === undefined ? {} : { before }),
    }
  })
}

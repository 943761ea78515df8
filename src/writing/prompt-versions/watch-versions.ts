import type { Language } from '../../language/language.ts'
import { promptChanges } from './change-records.ts'
import { guardVersion, type Reactions } from './guard-version.ts'
import { linesOfAnswers, talliesOf } from './outcome-records.ts'
import type { GuardFailure } from './prompt-change.ts'
import { standingOf } from './standing.ts'
import { endCanary, isUsable, rollBack, type VersionDesk } from './use-version.ts'
import { versionNamed } from './version-records.ts'

/** A version that was taken back, and why. */
export interface TakenBack {
  name: string
  language: Language
  version: string
  /** The version that writes in its place. */
  instead: string
  failure: GuardFailure
}

/**
 * Takes back what does worse than what it was to improve on: a canary against the one in force, and a version that was promoted against
 * the one before it. What a person took into use by its name stays.
 * @param reactions of mailboxes to what a version of a prompt wrote, where any is known
 */
export function watchVersions(
  desk: VersionDesk,
  reactions: (name: string, version: string) => Reactions | undefined = () => undefined,
): TakenBack[] {
  const { state } = desk
  const all = Map.groupBy(promptChanges(state), ({ name, language }) => `${name} ${language}`)
  return [...all.values()].flatMap((changes): TakenBack[] => {
    const [{ name, language } = { name: '', language: 'en' as const }] = changes
    const { inForce, canary } = standingOf(changes)
    const tally = talliesOf(state, name, language)
    const answers = linesOfAnswers(state, name, language)
    const record = (version: string) => ({
      tally: tally(version),
      answers: answers(version),
      reactions: reactions(name, version),
    })
    const current = inForce.at(-1)
    if (current === undefined) return []
    if (canary !== undefined) {
      const failure = guardVersion(record(canary.version), record(current))
      if (failure === undefined) return []
      endCanary(desk, { name, language, version: canary.version }, failure)
      return [{ name, language, version: canary.version, instead: current, failure }]
    }
    const before = inForce.at(-2)
    const last = changes.findLast(({ version, what }) => version === current && what.is !== 'canary-ended')
    if (before === undefined || last?.what.is !== 'used' || !last.what.promoted) return []
    const failure = guardVersion(record(current), record(before))
    const kept = versionNamed(state, name, language, before)
    if (failure === undefined || kept === undefined || !isUsable(kept)) return []
    rollBack(desk, { name, language }, failure)
    return [{ name, language, version: current, instead: before, failure }]
  })
}

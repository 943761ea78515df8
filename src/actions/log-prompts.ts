import type { Language } from '../language/language.ts'
import { ShoalError } from '../workspace/errors.ts'
import { promptChanges } from '../writing/prompt-versions/change-records.ts'
import { inLineage } from '../writing/prompt-versions/in-lineage.ts'
import { notePrompts } from '../writing/prompt-versions/note-prompts.ts'
import { talliesOf } from '../writing/prompt-versions/outcome-records.ts'
import { standings } from '../writing/prompt-versions/standing.ts'
import type { VersionDesk } from '../writing/prompt-versions/use-version.ts'
import { versionsOf } from '../writing/prompt-versions/version-records.ts'
import { promptNames } from '../writing/prompts/read-prompt.ts'
import type { LoggedVersion } from './prompts-output.ts'

/** The versions of prompts, each behind the one that it was made from, with what happened to them and how they fared. @throws ShoalError prompts/unknown */
export function logPrompts(
  { state, folder, at, who }: VersionDesk,
  name: string | undefined,
  language: Language | undefined,
): LoggedVersion[] {
  const known = promptNames()
  if (name !== undefined && !known.includes(name)) throw new ShoalError('prompts/unknown', { prompt: name, known })
  notePrompts(state, folder, at, who)
  const changes = promptChanges(state)
  const standing = standings(changes)
  return inLineage(versionsOf(state, name, language)).map((one) => {
    const { inForce, canary } = standing.get(`${one.name} ${one.language}`) ?? { inForce: [], canary: undefined }
    const { bytes: _bytes, ...version } = one
    const isCanary = canary?.version === one.version
    return {
      ...version,
      state: inForce.at(-1) === one.version ? 'in-force' : isCanary ? 'canary' : 'kept',
      ...(isCanary ? { share: canary.share } : {}),
      outcomes: talliesOf(state, one.name, one.language)(one.version),
      events: changes
        .filter(
          (change) => change.name === one.name && change.language === one.language && change.version === one.version,
        )
        .map(({ at, who, what }) => ({ at, who, what })),
    }
  })
}

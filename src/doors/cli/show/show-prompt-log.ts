import { promptTexts } from '../../../actions/prompt-texts.ts'
import type { LoggedVersion } from '../../../actions/prompts-output.ts'
import { formatShare } from '../../../facts/format-share.ts'
import type { Language } from '../../../language/language.ts'
import { evidenceText } from './evidence-text.ts'
import { moment } from './moment.ts'

/** Versions with what was measured of them and what happened to them. */
export function showPromptLog(versions: readonly LoggedVersion[], language: Language): string[] {
  const say = promptTexts[language]
  if (versions.length === 0) return [say.noVersions]
  return [...versions.flatMap((one) => linesOf(one, language)), say.next.afterLog]
}

function linesOf(one: LoggedVersion, language: Language): string[] {
  const say = promptTexts[language]
  const { name, language: of, version, parent, at, reason, state, share, outcomes, evidence, events } = one
  const share100 = (part: number, whole: number): string => formatShare(whole === 0 ? 0 : part / whole)
  return [
    say.version({
      name,
      language: of,
      version,
      parent,
      at: moment(at),
      reason: say.reason(reason),
      state,
      share: share === undefined ? undefined : formatShare(share),
    }),
    ...(outcomes.answers === 0
      ? []
      : [
          say.outcomes({
            answers: outcomes.answers - outcomes.failed,
            failed: outcomes.failed,
            lines: outcomes.lines,
            refused: share100(outcomes.refused, outcomes.lines),
            replaced: share100(outcomes.replaced, outcomes.lines),
          }),
        ]),
    ...(evidence === undefined ? [] : [evidenceText(evidence, language)]),
    ...events.flatMap(({ at: when, who, what }): string[] => {
      const failure = 'failure' in what ? what.failure : undefined
      const why = failure === undefined ? undefined : say.failure(failure)
      const reason = 'reason' in what && what.reason !== undefined ? [`    ${what.reason}`] : []
      if (what.is === 'used') return [say.event.used(moment(when), who, what.promoted), ...reason]
      if (what.is === 'rolled-back') return [say.event.rolledBack(moment(when), who, what.from, why), ...reason]
      if (what.is === 'canary') return [say.event.canary(moment(when), who, formatShare(what.share)), ...reason]
      if (what.is === 'canary-ended') return [say.event.canaryEnded(moment(when), who, why), ...reason]
      return []
    }),
  ]
}

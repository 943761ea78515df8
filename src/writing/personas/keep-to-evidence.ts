import type { Language } from '../../language/language.ts'
import { hash53 } from '../../numerics/hash.ts'
import { kindsOf } from './phrase-statement.ts'
import type { Statement } from './statement.ts'

/** What is said beyond the evidence, by section. */
export interface Plan {
  wants: Statement[]
  risks: Statement[]
  actions: Statement[]
}

interface Line {
  section: keyof Plan
  statement: Statement
  /** It can be told with a figure, and it can be told without. */
  withFigure: boolean
  without: boolean
}

/** Which section gives up a line first. */
const givesUp: (keyof Plan)[] = ['actions', 'wants', 'risks']

/**
 * Settles for each statement whether it is told with its figure, so that interpretation is at most a third of the persona,
 * `evidence` sentences counted. Where facts are too few for that it drops lines, the last one of a section only when no
 * other is left to drop.
 */
export function keepToEvidence(plan: Plan, evidence: number, language: Language, seed: string): Plan {
  const lines = (['wants', 'risks', 'actions'] as const).flatMap((section) =>
    plan[section].flatMap((statement): Line[] => {
      const kinds = kindsOf(statement, language)
      if (kinds.size === 0) return []
      return [{ section, statement, withFigure: kinds.has('evidence'), without: kinds.has('interpretation') }]
    }),
  )
  const kept = withinThird(lines, evidence)
  const allowed = Math.floor((evidence + kept.length) / 3) - kept.filter(({ withFigure }) => !withFigure).length
  const free = kept
    .filter((line) => line.withFigure && line.without && line !== lastWant(kept))
    .map((line) => ({ line, place: hash53(`${seed} ${line.statement.key}`) }))
    .toSorted((a, b) => a.place - b.place)
  const plain = new Set(free.slice(0, allowed).map(({ line }) => line))
  const settled = (section: keyof Plan): Statement[] =>
    kept
      .filter((line) => line.section === section)
      .map((line) => ({
        ...line.statement,
        kind: plain.has(line) || !line.withFigure ? 'interpretation' : 'evidence',
      }))
  return { wants: settled('wants'), risks: settled('risks'), actions: settled('actions') }
}

/** The last want of several that has a figure to show: a section rests on evidence too. */
const lastWant = (lines: Line[]): Line | undefined => {
  const wants = lines.filter(({ section }) => section === 'wants')
  return wants.length > 1 ? wants.findLast(({ withFigure }) => withFigure) : undefined
}

function withinThird(lines: Line[], evidence: number): Line[] {
  const bare = lines.filter(({ withFigure }) => !withFigure)
  if (bare.length <= Math.floor((evidence + lines.length) / 3)) return lines
  const spare = bare.filter(({ section }) => lines.filter((other) => other.section === section).length > 1)
  const [dropped] = (spare.length > 0 ? spare : bare)
    .toReversed()
    .toSorted((a, b) => givesUp.indexOf(a.section) - givesUp.indexOf(b.section))
  return withinThird(
    lines.filter((line) => line !== dropped),
    evidence,
  )
}

import type { State } from '../../workspace/state.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import type { Correction } from './correction.ts'
import { type CorrectionRecord, readCorrections } from './correction-records.ts'
import { saidAlike } from './said-alike.ts'

type Synonym = Extract<Correction, { kind: 'synonym' }>
type Definition = Extract<Correction, { kind: 'definition' }>
type Pair = Extract<Correction, { kind: 'pair' }>

/** The corrections that count: one meaning for each word, and one query for each question. */
export interface KnownCorrections {
  synonyms: readonly Synonym[]
  definitions: readonly Definition[]
  pairs: readonly Pair[]
}

const noCorrections: KnownCorrections = { synonyms: [], definitions: [], pairs: [] }

/** What a correction speaks of: a later one takes the place of an earlier one. */
const subjectOf = (correction: Correction): string =>
  correction.kind === 'pair' ? `? ${saidAlike(correction.question)}` : `= ${saidAlike(correction.words)}`

/** The accepted corrections of a workspace. */
export const knownCorrections = (state: State): KnownCorrections => acceptedOf(readCorrections(state))

/** Those that count among records: of two about the same words the one that was accepted last. */
function acceptedOf(records: readonly CorrectionRecord[]): KnownCorrections {
  const accepted = records
    .filter(({ status }) => status === 'accepted')
    .toSorted((a, b) => (a.changes.at(-1)?.at ?? '').localeCompare(b.changes.at(-1)?.at ?? ''))
  return accepted.reduce((known, { proposed }) => withCorrection(known, proposed.correction), noCorrections)
}

/** The same with one more, which takes the place of what was said of its words before. */
export function withCorrection(known: KnownCorrections, correction: Correction): KnownCorrections {
  const subject = subjectOf(correction)
  const others = <C extends Correction>(some: readonly C[]): C[] => some.filter((one) => subjectOf(one) !== subject)
  const { synonyms, definitions, pairs } = known
  return {
    synonyms: [...others(synonyms), ...(correction.kind === 'synonym' ? [correction] : [])],
    definitions: [...others(definitions), ...(correction.kind === 'definition' ? [correction] : [])],
    pairs: [...others(pairs), ...(correction.kind === 'pair' ? [correction] : [])],
  }
}

/** The query of a question that somebody accepted, whatever its case and punctuation. Its times count from the as-of date, so it holds for later data too. */
export function findPair(
  { pairs }: { pairs: readonly Pick<Pair, 'question' | 'query'>[] },
  question: string,
): TypedQuery | undefined {
  const asked = saidAlike(question)
  return pairs.findLast((pair) => saidAlike(pair.question) === asked)?.query
}

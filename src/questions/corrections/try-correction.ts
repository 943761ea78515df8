import type { TypedQuery } from '../query/typed-query.ts'
import type { QuestionReading } from '../reading/question-reading.ts'
import type { Correction, TriedPair } from './correction.ts'
import { type KnownCorrections, withCorrection } from './known-corrections.ts'

/** Reads a question by rule under corrections, without looking at accepted pairs. */
export type ReadUnder = (question: string, known: KnownCorrections) => Promise<QuestionReading> | QuestionReading

const queryOf = ({ certain, query }: QuestionReading): TypedQuery | undefined => (certain ? query : undefined)

/** Tries a correction on the accepted pairs of a workspace: which of their questions would be read otherwise by rule, could be read at last, or no longer. */
export async function tryCorrection(
  correction: Correction,
  known: KnownCorrections,
  read: ReadUnder,
): Promise<TriedPair[]> {
  const under = (some: KnownCorrections): KnownCorrections => ({ ...some, pairs: [] })
  const now = under(known)
  const then = under(withCorrection(known, correction))
  const tried: TriedPair[] = []
  for (const { question } of known.pairs) {
    const before = queryOf(await read(question, now))
    const after = queryOf(await read(question, then))
    if (JSON.stringify(before) === JSON.stringify(after)) continue
    const becomes = before === undefined ? 'certain' : after === undefined ? 'uncertain' : 'other'
    tried.push({ question, becomes, ...(after === undefined ? {} : { after }) })
  }
  return tried
}

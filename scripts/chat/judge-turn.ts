import { z } from 'zod'
import type { Turn } from '../../src/agent/turn/turn.ts'
import type { QuestionDesk } from '../../src/questions/desk.ts'
import { TypedQuery } from '../../src/questions/query/typed-query.ts'
import type { EvaluationAnswer, EvaluationQuestion } from './evaluation-question.ts'
import { isSameAnswer, rowsOf } from './same-answer.ts'
import { saysTheSame } from './says-the-same.ts'

/** right: an outcome that is due, and the figures if it answered; wrong: answered, and not so; asked: gave no answer where one was due; crashed: failed. */
export const Verdict = z.enum(['right', 'wrong', 'asked', 'crashed'])
export type Verdict = z.infer<typeof Verdict>

const asker = (id: string) => ({ ledger: `evaluation ${id}`, lifted: false })

/** Judges a turn by its figures: the query that it answered with is computed again and held against the independent answer, and what was shown is held against that. */
export async function judgeTurn(
  turn: Turn,
  question: EvaluationQuestion,
  answer: EvaluationAnswer | undefined,
  desk: QuestionDesk,
): Promise<Verdict> {
  const { kind } = turn.outcome
  if (kind === 'failed') return 'crashed'
  if (kind !== 'answered') return question.expect.includes(kind) ? 'right' : 'asked'
  if (!question.expect.includes('answered')) return 'wrong'
  const signal = new AbortController().signal
  for (const [place, call] of turn.calls.entries()) {
    const query = call.tool === 'query' ? TypedQuery.safeParse(call.input) : undefined
    if (query?.data === undefined) continue
    const found = await desk.answer(query.data, asker(`${question.id} ${place}`), signal)
    if (found.kind !== 'found' || !saysTheSame(turn, call, found.result, desk.catalogue)) continue
    if (answer !== undefined && [answer.rows, ...answer.or].some((rows) => isSameAnswer(found.result, rows)))
      return 'right'
    for (const [other, reading] of question.or.entries()) {
      const due = await desk.answer(reading, asker(`${question.id} ${place} ${other}`), signal)
      if (due.kind === 'found' && isSameAnswer(found.result, rowsOf(due.result))) return 'right'
    }
  }
  return 'wrong'
}

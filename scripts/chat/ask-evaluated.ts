import type { Assistant } from '../../src/agent/assistant.ts'
import type { Turn } from '../../src/agent/turn/turn.ts'
import type { QuestionDesk } from '../../src/questions/desk.ts'
import type { EvaluationAnswer, EvaluationQuestion } from './evaluation-question.ts'
import type { Finished } from './finished.ts'
import { judgeTurn } from './judge-turn.ts'

interface Place {
  wording: number
  run: number
  signal: AbortSignal
}

/** Asks a question in a talk of its own, after those that come before it, and judges what came of it. */
export async function askEvaluated(
  assistant: Assistant,
  desk: QuestionDesk,
  question: EvaluationQuestion,
  answer: EvaluationAnswer | undefined,
  { wording, run, signal }: Place,
): Promise<Finished> {
  let talk: string | undefined
  let [turn, firstWords, began]: [Turn | undefined, number | undefined, number] = [undefined, undefined, 0]
  for (const text of [...question.after, question.question]) {
    began = performance.now()
    firstWords = undefined
    for await (const event of assistant.ask(text, talk, { signal })) {
      if (event.type === 'begin') talk = event.talk
      if (event.type === 'reading' || event.type === 'sentence') firstWords ??= performance.now() - began
      if (event.type === 'end') turn = event.turn
    }
  }
  if (turn === undefined) throw new Error(`The question ${question.id} had no end.`)
  const seconds = (performance.now() - began) / 1000
  const verdict = await judgeTurn(turn, question, answer, desk)
  if (talk !== undefined) assistant.talks.delete(talk)
  return {
    id: question.id,
    wording,
    run,
    question: question.question,
    verdict,
    outcome: turn.outcome.kind,
    readBy: turn.readBy,
    request: JSON.stringify(turn.calls.map(({ tool, input }) => ({ tool, input }))),
    said: turn.sentences.map(({ parts }) => parts.map((part) => part.text).join('')).join(' '),
    modelCalls: turn.spent.modelCalls,
    seconds,
    ...(firstWords === undefined ? {} : { firstWords }),
  }
}

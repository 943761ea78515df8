import type { Assistant } from '../../src/agent/assistant.ts'
import type { Turn } from '../../src/agent/turn/turn.ts'
import type { QuestionDesk } from '../../src/questions/desk.ts'
import type { EvaluationAnswer, EvaluationQuestion } from './evaluation-question.ts'
import type { Finished } from './finished.ts'
import { judgeTurn } from './judge-turn.ts'

/** Options that a marketer would look through before asking in other words. */
const readOptions = 3

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
  const ask = async (text: string): Promise<Turn> => {
    let end: Turn | undefined
    for await (const event of assistant.ask(text, talk, { signal })) {
      if (event.type === 'begin') talk = event.talk
      if (event.type === 'reading' || event.type === 'sentence') firstWords ??= performance.now() - began
      if (event.type === 'end') end = event.turn
    }
    if (end === undefined) throw new Error(`The question ${question.id} had no end.`)
    return end
  }
  for (const text of [...question.after, question.question]) {
    began = performance.now()
    firstWords = undefined
    turn = await ask(text)
  }
  if (turn === undefined) throw new Error(`There is no question in ${question.id}.`)
  const seconds = (performance.now() - began) / 1000
  const verdict = await judgeTurn(turn, question, answer, desk)
  const options = verdict === 'asked' && 'options' in turn.outcome ? turn.outcome.options.slice(0, readOptions) : []
  let offered: number | undefined
  for (const [place, option] of options.entries())
    if ((await judgeTurn(await ask(option), question, answer, desk)) === 'right') {
      offered = place + 1
      break
    }
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
    said: [...turn.sentences.map(({ parts }) => parts.map((part) => part.text).join('')), ...saidOf(turn)].join(' '),
    modelCalls: turn.spent.modelCalls,
    seconds,
    ...(offered === undefined ? {} : { offered }),
    ...(firstWords === undefined ? {} : { firstWords }),
  }
}

/** What an outcome without an answer said. */
const saidOf = ({ outcome }: Turn): string[] => {
  if (outcome.kind === 'clarified') return [outcome.question, ...outcome.options]
  if (outcome.kind === 'cannot') return [outcome.missing, ...outcome.options]
  return outcome.kind === 'withheld' || outcome.kind === 'refused' ? [outcome.reason] : []
}

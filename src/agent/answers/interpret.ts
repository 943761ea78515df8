import { z } from 'zod'
import type { Language } from '../../language/language.ts'
import { ModelError } from '../../writing/models/model-error.ts'
import { bannedBy } from '../../writing/settle/voice.ts'
import type { AnswerSentence } from '../turn/turn.ts'
import type { AnswerFault } from './answer-faults.ts'
import { answerLines } from './answer-lines.ts'
import type { CallResult } from './call-result.ts'
import { type HeldAnswer, holdAnswer } from './hold-answer.ts'
import { interpretationQuestion, interpretationRepair } from './interpretation-question.ts'
import type { Interpreter } from './interpreter.ts'
import { piecesWhile } from './pieces-while.ts'
import { streamedItems } from './streamed-items.ts'

/** Sentences that a model may add to an answer. */
const most = 2

const Item = z.object({ text: z.string().min(1), because: z.array(z.string()) })

/** What became of a sentence that a model proposed. */
export interface Proposed {
  text: string
  /** None: it was shown. */
  faults: readonly AnswerFault[]
  round: 0 | 1
}

export interface InterpretOptions {
  question: string
  calls: readonly CallResult[]
  language: Language
  interpreter: Interpreter
  /** Sentences that the reader has already. */
  said: readonly string[]
  signal: AbortSignal
  noted?: (proposed: Proposed) => void
}

/**
 * What a model adds to an answer: at most two sentences, each released when it is whole and holds. What does not hold goes back once with its reasons, and then falls away, as
 * does all of it where the model gives no answer: the answer by rule is there already.
 * @throws ShoalError run/cancelled
 */
export async function* interpret(options: InterpretOptions): AsyncGenerator<AnswerSentence> {
  try {
    yield* asked(options)
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
  }
}

async function* asked({
  question,
  calls,
  language,
  interpreter,
  said,
  signal,
  noted,
}: InterpretOptions): AsyncGenerator<AnswerSentence> {
  // Who states writes no figure: one that is told figures copies them into its words.
  const values = interpreter.values && interpreter.way === 'slots'
  const lines = answerLines(calls, language, { values, minCustomers: interpreter.minCustomers })
  if (lines.length < 2) return
  const holding = { language, calls, lines, way: interpreter.way, banned: bannedBy(interpreter.voice) }
  const told = [...said]
  const hold = (item: z.infer<typeof Item>, round: 0 | 1): HeldAnswer => {
    const held = holdAnswer(item, { ...holding, said: told })
    noted?.({ text: held.text, faults: 'faults' in held ? held.faults : [], round })
    if ('parts' in held) told.push(held.text)
    return held
  }
  const { model } = interpreter
  const leaving = new AbortController()
  const until = AbortSignal.any([signal, leaving.signal])
  try {
    const faulty: { text: string; because: string[]; faults: readonly AnswerFault[] }[] = []
    let taken = 0
    const take = function* (item: z.infer<typeof Item>): Generator<AnswerSentence> {
      taken += 1
      const held = hold(item, 0)
      if ('parts' in held) yield { parts: held.parts, by: 'model', holds: 'interpretation' }
      else faulty.push({ text: held.text, because: item.because, faults: held.faults })
    }
    const itemsIn = streamedItems()
    const request = interpretationQuestion(question, lines, language, interpreter)
    const pieces = piecesWhile<string, readonly z.infer<typeof Item>[]>(async (tell) => {
      const { value } = await model.generate({ ...request, signal: until, onText: tell })
      return value.sentences
    })
    let step = await pieces.next()
    for (; step.done !== true; step = await pieces.next())
      for (const raw of itemsIn(step.value)) {
        const item = Item.safeParse(raw)
        if (item.success && taken < most) yield* take(item.data)
      }
    for (const item of step.value.slice(taken, most)) yield* take(item)
    if (faulty.length === 0) return
    const { value } = await model.generate({
      ...interpretationRepair(faulty, lines, language, interpreter),
      signal: until,
    })
    for (const [index, { because }] of faulty.entries()) {
      const text = value.sentences[index]
      const held = text === undefined ? undefined : hold({ text, because }, 1)
      if (held !== undefined && 'parts' in held) yield { parts: held.parts, by: 'repaired', holds: 'interpretation' }
    }
  } finally {
    leaving.abort()
  }
}

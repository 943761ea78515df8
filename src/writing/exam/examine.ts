import type { FactSheet } from '../../facts/fact.ts'
import { Language } from '../../language/language.ts'
import { ask, askRepair } from '../model-personas/ask.ts'
import { personaProposals } from '../model-personas/persona-proposals.ts'
import { personaQuestion } from '../model-personas/persona-question.ts'
import type { Way, Writer } from '../model-personas/writer.ts'
import type { ChatModel, TokenUsage } from '../models/chat-model.ts'
import { isOfTheAnswer } from '../models/model-error.ts'
import { RuleWriters } from '../rules/rule-writers.ts'
import type { Settled } from '../settle/proposal.ts'
import { settle } from '../settle/settle.ts'
import { toldIn } from '../settle/told-in.ts'
import type { ExamMark } from './exam.ts'

const ways: readonly Way[] = ['stated', 'slots']

export interface ExamOptions {
  sheets: readonly { sheet: FactSheet; sheets: readonly FactSheet[] }[]
  signal: AbortSignal
  /** Milliseconds, for the speed. */
  clock: () => number
  progress: (portion: { done: number; total: number }) => void
}

/**
 * Has a model write about fixed sheets in each way and language, and counts what holds.
 * @throws ModelError where the model gives no answer at all, as with a wrong key
 */
export async function examine(model: ChatModel, { sheets, signal, clock, progress }: ExamOptions): Promise<ExamMark[]> {
  const papers = Language.options.flatMap((language) => ways.map((way) => ({ language, way })))
  const total = papers.length * sheets.length
  const marks: ExamMark[] = []
  let done = 0
  const rules = new RuleWriters()
  for (const { language, way } of papers) {
    const usage: TokenUsage = { input: 0, output: 0 }
    const writer: Writer = { model: counting(model, usage), way, values: true, voice: silent, signal, rules }
    const settled: Settled[] = []
    let answers = 0
    const begun = clock()
    for (const { sheet, sheets: beside } of sheets) {
      progress({ done, total })
      const subject = { sheet, sheets: beside, language, variant: 0 }
      const question = personaQuestion(subject, writer)
      try {
        const { value } = await ask(writer, question, 0)
        answers += 1
        const proposals = personaProposals(value, question.lines, subject, writer)
        settled.push(
          ...(await settle(proposals, toldIn(question.messages), (faulty, round) =>
            askRepair(writer, question.lines, subject, faulty, round),
          )),
        )
      } catch (error) {
        // An answer that is none counts against the way; a model that cannot be asked has no exam.
        if (!isOfTheAnswer(error)) throw error
      }
      done += 1
    }
    marks.push({
      language,
      way,
      sheets: sheets.length,
      answers,
      ...counted(settled),
      seconds: (clock() - begun) / 1000,
      tokens: usage,
    })
  }
  return marks
}

const silent = { use: [], avoid: [], examples: [], banned: [] }

/** A model that adds up what it uses. */
const counting = (model: ChatModel, usage: TokenUsage): ChatModel => ({
  name: model.name,
  generate: async (request) => {
    const reply = await model.generate(request)
    usage.input += reply.usage.input
    usage.output += reply.usage.output
    return reply
  },
})

function counted(settled: readonly Settled[]): Pick<ExamMark, 'sentences' | 'held' | 'repaired' | 'evidence'> {
  const heldAtOnce = settled.filter(({ origin }) => origin === 'model')
  const evidence = settled.filter(({ place }) => place.startsWith('who.'))
  return {
    sentences: settled.length,
    held: heldAtOnce.length,
    repaired: settled.filter(({ origin }) => origin === 'repaired').length,
    evidence: { sentences: evidence.length, held: evidence.filter(({ origin }) => origin === 'model').length },
  }
}

import { canonicalHash } from '../../facts/canonical-hash.ts'
import type { ChatReply } from '../models/chat-model.ts'
import { isOfTheAnswer } from '../models/model-error.ts'
import { outcomeOf } from '../prompt-versions/prompt-outcome.ts'
import type { Proposal, Settled } from '../settle/proposal.ts'
import { settle } from '../settle/settle.ts'
import { toldIn } from '../settle/told-in.ts'
import { ask, askRepair } from './ask.ts'
import type { Question } from './persona-question.ts'
import type { Subject, Writer } from './writer.ts'

/**
 * Asks a question and holds the answer against the facts, with what goes back to the model; the writer is told what became of it.
 * @throws ModelError where the model gave no answer
 */
export async function askAndSettle<T>(
  writer: Writer,
  question: Question<T>,
  subject: Subject,
  proposals: (answer: T) => readonly Proposal[],
): Promise<Pick<ChatReply<T>, 'value' | 'model'> & { settled: Settled[] }> {
  const { prompt, messages, lines } = question
  const item = (): string => canonicalHash({ messages, variant: subject.variant })
  try {
    const { value, model } = await ask(writer, question, subject.variant)
    const settled = await settle(proposals(value), toldIn(messages), (faulty, round) =>
      askRepair(writer, lines, subject, faulty, round),
    )
    writer.noted?.(outcomeOf(prompt, item(), settled))
    return { value, model, settled }
  } catch (error) {
    if (isOfTheAnswer(error)) writer.noted?.(outcomeOf(prompt, item(), undefined))
    throw error
  }
}

import type { Copy } from '../../writing/copy/copy.ts'
import { ask, askRepair } from '../../writing/model-personas/ask.ts'
import { copyByModel } from '../../writing/model-personas/copy-by-model.ts'
import type { Writer } from '../../writing/model-personas/writer.ts'
import { isOfTheAnswer } from '../../writing/models/model-error.ts'
import type { Sentence } from '../../writing/personas/persona.ts'
import { readPrompt } from '../../writing/prompts/read-prompt.ts'
import { settle } from '../../writing/settle/settle.ts'
import { toldIn } from '../../writing/settle/told-in.ts'
import { learnedOfTexts } from '../learnings/learned-lines.ts'
import { briefProposals } from './brief-proposals.ts'
import { briefQuestion } from './brief-question.ts'
import type { BriefSubject, BriefWords } from './brief-words.ts'
import { wordsByRule } from './words-by-rule.ts'

/**
 * The words of a brief by a model, in the stated way: code states the facts that the model picked, and the model says what they suggest and what the
 * message has to get across, as far as that holds; else the rule’s sentences stand. Messages to customers are the model’s as far as they hold.
 * @throws ModelError where the model gave no answer
 */
export async function wordsByModel(about: BriefSubject, writer: Writer): Promise<BriefWords> {
  const { subject, angles } = about
  const { language } = subject
  const question = briefQuestion(about, writer)
  const { lines, prompt } = question
  const { value, model } = await ask(writer, question, subject.variant)
  const settled = await settle(
    briefProposals(value, lines, subject, writer),
    toldIn(question.messages),
    (faulty, round) => askRepair(writer, lines, subject, faulty, round),
  )
  const picked = value.pick.flatMap((name) => lines.find((line) => line.name === name)?.fact.id ?? [])
  const byRule = wordsByRule(about, writer.rules, picked)
  const own = (part: 'insight' | 'message'): Sentence[] =>
    settled.flatMap(({ place, held, origin }) =>
      place.startsWith(`${part}.`) && held !== undefined
        ? [{ parts: [held.text], facts: [...held.context.cited], kind: 'interpretation', origin }]
        : [],
    )
  const copies: Copy[] = []
  const prompts = new Map([['brief', prompt.version]])
  // One after another, so that each message by rule that stands in takes other words.
  for (const [place, angle] of angles.entries()) {
    const { copy, prompt: version } = await copyByModel(
      { ...subject, learned: learnedOfTexts(about.learnings, angle.angle, language) },
      angle,
      writer,
    ).catch((error: unknown) => {
      const standIn = byRule.copies[place]
      if (!isOfTheAnswer(error) || standIn === undefined) throw error
      return { copy: standIn, prompt: undefined }
    })
    copies.push(copy)
    if (version !== undefined) prompts.set('copy', version)
  }
  if (settled.some(({ attempts }) => attempts.length > 0))
    prompts.set('repair', readPrompt('repair', language, writer.prompts).version)
  return {
    insight: byRule.insight,
    wants: inPlace(byRule.wants, own('insight')),
    message: inPlace(byRule.message, own('message')),
    risks: byRule.risks,
    copies,
    writer: model,
    prompts: [...prompts].map(([name, version]) => ({ name, version })),
  }
}

/** Sentences by rule, of which a model’s take the places of the first interpretations; where there is none, one stands behind. */
function inPlace(byRule: readonly Sentence[], own: readonly Sentence[]): Sentence[] {
  const left = [...own]
  const told = byRule.map((sentence) => (sentence.kind === 'interpretation' ? (left.shift() ?? sentence) : sentence))
  const [first] = own
  return first === undefined || told.includes(first) ? told : [...told, first]
}

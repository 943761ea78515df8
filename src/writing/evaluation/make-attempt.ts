import type { Language } from '../../language/language.ts'
import type { Voice } from '../../workspace/voice.ts'
import { checkSentence } from '../checker/check-sentence.ts'
import { digestOf } from '../digest/digest.ts'
import { withoutFigures } from '../digest/without-figures.ts'
import { ask } from '../model-personas/ask.ts'
import type { Writer } from '../model-personas/writer.ts'
import { isOfTheAnswer } from '../models/model-error.ts'
import { wordsOf } from '../personas/parts.ts'
import type { RuleWriters } from '../rules/rule-writers.ts'
import { settle } from '../settle/settle.ts'
import { slotParts } from '../settle/slot-parts.ts'
import { toldIn } from '../settle/told-in.ts'
import { bannedBy } from '../settle/voice.ts'
import type { Attempt, AttemptLine } from './attempt.ts'
import type { PromptTask } from './prompt-task.ts'
import type { EvalSheet } from './sheet-set.ts'

/** Attempts of runs are kept apart from texts that are shown, whose attempts at one text count from 0. */
const firstRepeat = 100

/**
 * Asks a model once about a sheet, and holds each line of its answer as it came: nothing goes back to be mended.
 * @param run 0, 1, …: the same question anew, with another seed
 * @returns undefined where the sheet licenses nothing to be asked
 * @throws ModelError where the model cannot be asked
 */
export async function attemptByModel(
  task: PromptTask,
  about: EvalSheet,
  language: Language,
  writer: Writer,
  run: number,
): Promise<Attempt | undefined> {
  const asked = task.ask({ ...about, language, variant: 0 }, writer)
  if (asked === undefined) return undefined
  const { question, proposals } = asked
  try {
    const { value } = await ask(writer, question, 0, firstRepeat + run)
    const proposed = proposals(value)
    const settled = await settle(proposed, toldIn(question.messages), async () => [])
    const lines = settled.map(({ place, attempts }, index): AttemptLine => {
      const proposal = proposed[index]
      // What is settled stands in the order of the proposals.
      if (proposal === undefined) throw new Error(`no proposal for ${place}`)
      const { text, context } = proposal.read(proposal.text)
      return {
        place,
        text,
        words: wordsOf(slotParts(text, context.slot)),
        masked: text,
        context,
        faults: [...new Set(attempts.flatMap(({ faults }) => faults.map(({ code }) => code)))],
      }
    })
    return { about, answered: true, lines }
  } catch (error) {
    if (!isOfTheAnswer(error)) throw error
    return { about, answered: false, lines: [] }
  }
}

/** What a rule writes in place of a prompt's answer, held like one. */
export function attemptByRule(
  task: PromptTask,
  about: EvalSheet,
  language: Language,
  rules: RuleWriters,
  voice: Voice,
): Attempt {
  const lines = task.byRule({ ...about, language, variant: 0 }, rules)
  const digest = digestOf(about.sheet, language, { values: false })
  return {
    about,
    answered: lines.length > 0,
    lines: lines.map(({ place, parts, cited, reader, shape }): AttemptLine => {
      const text = wordsOf(parts)
      const context = {
        ...about,
        language,
        cited,
        reader,
        shape,
        writing: 'finished' as const,
        banned: bannedBy(voice),
      }
      const faults = [...new Set(checkSentence(text, context).map(({ code }) => code))]
      return { place, text, words: text, masked: withoutFigures(parts, digest, language), context, faults }
    }),
  }
}

import { anglesFor } from '../copy/angles-for.ts'
import { writeCopies } from '../copy/write-copy.ts'
import { copyByModel, type WrittenCopy } from '../model-personas/copy-by-model.ts'
import { writeByModel } from '../model-personas/write-by-model.ts'
import type { Subject, Writer } from '../model-personas/writer.ts'
import { isOfTheAnswer } from '../models/model-error.ts'
import { readSheet } from '../personas/reading.ts'
import { readPrompt } from '../prompts/read-prompt.ts'
import type { RuleWriters } from '../rules/rule-writers.ts'
import type { Settled } from '../settle/proposal.ts'
import type { Refused, Written } from './item.ts'

/** An item in words by rule: what is written without a model, and what stands in where a model gives no answer. */
export const writeItemByRule = (
  { sheet, sheets, language, variant }: Subject,
  angles: number,
  rules: RuleWriters,
): Written => ({
  persona: rules.report(sheets, language).persona(sheet.segment, { variant }),
  copies: writeCopies(sheet, language, variant, rules.copies).slice(0, angles),
  lineage: { model: 'rule', way: 'rule', prompts: [], variant },
  refused: [],
})

/** An item in a model’s words as far as they hold. A sheet that says nothing is not sent. @throws ModelError */
export async function writeItem(subject: Subject, writer: Writer, angles: number): Promise<Written> {
  const { sheet, language, variant } = subject
  if (sheet.facts.length === 0) return writeItemByRule(subject, angles, writer.rules)
  const chosen = anglesFor(readSheet(sheet, language)).slice(0, angles)
  // None needs another, so one item keeps several requests going, and a batch gets all of them at once.
  const [persona, ...messages] = await Promise.allSettled([
    writeByModel(subject, writer),
    ...chosen.map((angle) => copyByModel(subject, angle, writer)),
  ])
  const written = outcomeOf(persona)
  const copies = messages.map((outcome, place): WrittenCopy => {
    const angle = chosen[place]
    // A message that the model gave no answer for is one by rule; the others stay as they are.
    if (outcome.status === 'rejected' && isOfTheAnswer(outcome.reason) && angle !== undefined)
      return { copy: writer.rules.copies.write(sheet, language, angle, variant), settled: [] }
    return outcomeOf(outcome)
  })
  const prompts = new Map([
    [`persona-${writer.way}`, written.prompt],
    ...copies.flatMap(({ prompt }): [string, string][] => (prompt === undefined ? [] : [['copy', prompt]])),
  ])
  const wentBack = [written, ...copies].some(({ settled }) => settled.some(({ attempts }) => attempts.length > 0))
  if (wentBack) prompts.set('repair', readPrompt('repair', language, writer.prompts).version)
  return {
    persona: written.persona,
    copies: copies.map(({ copy }) => copy),
    lineage: {
      model: written.persona.writer,
      way: writer.way,
      prompts: [...prompts].map(([name, version]) => ({ name, version })),
      variant,
    },
    refused: [
      ...refusedOf('persona', written.settled),
      ...copies.flatMap(({ copy, settled }) => refusedOf(copy.angle, settled)),
    ],
  }
}

/** What was waited for. @throws what it failed with */
function outcomeOf<T>(outcome: PromiseSettledResult<T>): T {
  if (outcome.status === 'rejected') throw outcome.reason
  return outcome.value
}

const refusedOf = (part: string, settled: readonly Settled[]): Refused[] =>
  settled.flatMap(({ attempts }) =>
    attempts.map(({ place, text, faults }) => ({
      place: `${part}.${place}`,
      text,
      faults: [...new Set(faults.map(({ code }) => code))],
    })),
  )

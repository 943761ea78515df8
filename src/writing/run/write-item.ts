import { anglesFor } from '../copy/angles-for.ts'
import { writeCopies } from '../copy/write-copy.ts'
import { copyByModel } from '../model-personas/copy-by-model.ts'
import { writeByModel } from '../model-personas/write-by-model.ts'
import type { Subject, Writer } from '../model-personas/writer.ts'
import { readSheet } from '../personas/reading.ts'
import type { RuleWriters } from '../personas/rule-writers.ts'
import { writePersona } from '../personas/write-persona.ts'
import type { Settled } from '../settle/proposal.ts'
import type { Refused, Written } from './item.ts'

/** An item in words by rule: what is written without a model, and what stands in where a model gives no answer. */
export const writeItemByRule = (
  { sheet, sheets, language, variant }: Subject,
  angles: number,
  rules: RuleWriters,
): Written => ({
  persona: writePersona(sheet, sheets, language, { variant }, rules),
  copies: writeCopies(sheet, language, variant).slice(0, angles),
  lineage: { model: 'rule', way: 'rule', prompts: [], variant },
  refused: [],
})

/** An item in a model’s words as far as they hold. A sheet that says nothing is not sent. @throws ModelError */
export async function writeItem(subject: Subject, writer: Writer, angles: number): Promise<Written> {
  const { sheet, language, variant } = subject
  if (sheet.facts.length === 0) return writeItemByRule(subject, angles, writer.rules)
  // None needs another, so one item keeps several requests going, and a batch gets all of them at once.
  const [persona, ...messages] = await Promise.allSettled([
    writeByModel(subject, writer),
    ...anglesFor(readSheet(sheet, language))
      .slice(0, angles)
      .map((angle) => copyByModel(subject, angle, writer)),
  ])
  const written = outcomeOf(persona)
  const copies = messages.map(outcomeOf)
  const prompts = new Map([
    [`persona-${writer.way}`, written.prompt],
    ...copies.map(({ prompt }): [string, string] => ['copy', prompt]),
  ])
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

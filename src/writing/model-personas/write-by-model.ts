import type { FactSheet } from '../../facts/fact.ts'
import { checkSentence } from '../checker/check-sentence.ts'
import { leastCited } from '../checker/least-cited.ts'
import { saysAgain } from '../copy/choose-phrase.ts'
import { slotValues } from '../digest/slot-values.ts'
import type { Persona, Sentence } from '../personas/persona.ts'
import { sentencesOfPersona } from '../personas/sentences-of-persona.ts'
import type { Settled } from '../settle/proposal.ts'
import { slotParts } from '../settle/slot-parts.ts'
import { askAndSettle } from './ask-and-settle.ts'
import { personaProposals } from './persona-proposals.ts'
import { personaQuestion } from './persona-question.ts'
import type { Subject, Writer } from './writer.ts'

/** A persona, and how it came about. */
export interface WrittenPersona {
  persona: Persona
  /** Version of the prompt. */
  prompt: string
  settled: readonly Settled[]
}

/**
 * A persona whose interpretation, and with slots whose evidence, is a model’s own as far as it holds: the persona by rule with the
 * model’s choice of facts, in which each sentence of the model that holds takes the place of one by rule.
 * @throws ModelError where the model gave no answer
 */
export async function writeByModel(subject: Subject, writer: Writer): Promise<WrittenPersona> {
  const { sheet, sheets, language, variant } = subject
  const question = personaQuestion(subject, writer)
  const { lines, prompt } = question
  const { value, model, settled } = await askAndSettle(writer, question, subject, (answer) =>
    personaProposals(answer, lines, subject, writer),
  )
  const picked = 'pick' in value ? value.pick : []
  const facts = picked.flatMap((name) => lines.find((line) => line.name === name)?.fact.id ?? [])
  const byRule = writer.rules
    .report(sheets, language)
    .persona(sheet.segment, { variant, prefer: { segment: sheet.segment, facts } })
  const slots = slotValues(lines, language)
  const said: string[] = []
  const isNew = (text: string): boolean => {
    const isSaid = said.some((before) => saysAgain(text, before))
    said.push(text)
    return !isSaid
  }
  const fresh = settled.filter(({ held }) => held !== undefined && isNew(held.text))
  const own = (section: string, kind: Sentence['kind']): Sentence[] =>
    fresh.flatMap(({ place, held, origin }) =>
      place.startsWith(`${section}.`) && held !== undefined
        ? [{ parts: slotParts(held.text, slots), facts: [...held.context.cited], kind, origin }]
        : [],
    )
  const told = {
    wants: inPlace(byRule.wants, own('wants', 'interpretation'), 'interpretation'),
    risks: inPlace(byRule.risks, own('risks', 'interpretation'), 'interpretation'),
    actions: inPlace(byRule.actions, own('actions', 'interpretation'), 'interpretation'),
  }
  const who = inPlace(byRule.who, own('who', 'evidence'), 'evidence')
  const readings = (['risks', 'wants', 'actions'] as const).flatMap((section) => {
    const [first] = own(section, 'interpretation')
    return first === undefined || told[section].some(({ kind }) => kind === 'interpretation')
      ? []
      : [{ section, first }]
  })
  // Where the rules had evidence alone, a reading of the model may stand beside it, as long as a third is not passed.
  for (const { section, first } of readings)
    if (leavesRoom(sentencesOfPersona({ summary: byRule.summary, who, ...told }))) told[section].push(first)
  return {
    prompt: prompt.version,
    settled,
    persona: {
      ...byRule,
      writer: model,
      ...handleOf(sheet, settled),
      who,
      ...told,
    },
  }
}

/**
 * The model’s handle where it holds, with the facts that license it; a name that the marketer gave stays. The name of the segment
 * licenses nothing here, and a handle that no fact licenses says what nobody looked at.
 */
function handleOf({ ownName }: FactSheet, settled: readonly Settled[]): Partial<Persona> {
  const held = settled.find(({ place }) => place === 'handle')?.held
  if (ownName === true || held === undefined) return {}
  const unnamed = { ...held.context, sheet: { ...held.context.sheet, name: { en: '', zh: '' } } }
  if (checkSentence(held.text, unnamed).length > 0) return {}
  const handleFacts = leastCited(held.text, {
    ...unnamed,
    cited: unnamed.cited.toSorted((a, b) => telling(a) - telling(b)),
  })
  return handleFacts.length === 0 ? {} : { handle: held.text, handleFacts }
}

/** What a handle mostly speaks of; of two facts that license the same word the one that tells more is kept. */
const telling = (id: string): number =>
  ['recency.', 'monetary.', 'frequency.'].findIndex((prefix) => id.startsWith(prefix))

/** Sentences of a section by rule, of which a model’s take the places of those of their kind, as many as there are. */
function inPlace(byRule: readonly Sentence[], own: readonly Sentence[], kind: Sentence['kind']): Sentence[] {
  const left = [...own]
  return byRule.map((sentence) => (sentence.kind === kind ? (left.shift() ?? sentence) : sentence))
}

/** Whether one more sentence of interpretation would still be at most a third. */
const leavesRoom = (sentences: readonly Sentence[]): boolean =>
  3 * (sentences.filter(({ kind }) => kind === 'interpretation').length + 1) <= sentences.length + 1

import type { Localized } from '../../language/language.ts'
import { segmentsOf } from '../../questions/requests/find-segments.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { NoResult, Tool } from '../tools/tool.ts'
import { agentTexts } from './agent-texts.ts'
import { maskCustomers } from './mask-customers.ts'
import { nextProposal } from './next-proposal.ts'
import type { Outcome } from './outcome.ts'
import { stopping } from './stopping.ts'
import type { TurnDraft } from './turn-draft.ts'
import type { Asked, FoundCall, TurnParts } from './turn-parts.ts'

/** Whether a tool changes or sends something: then a person is asked first. */
const asksFirst = ({ effect }: Pick<Tool, 'effect'>): boolean => effect !== 'reads'

/** @throws ShoalError chat/unknown-tool */
export function toolNamed(tools: readonly Tool[], name: string): Tool {
  const found = tools.find((tool) => tool.name === name)
  if (found === undefined)
    throw new ShoalError('chat/unknown-tool', { tool: name, known: tools.map((tool) => tool.name) })
  return found
}

/** An input as the tool takes it, defaults filled in. @throws ShoalError chat/invalid-input */
export function inputFor(tool: Tool, input: unknown): Record<string, unknown> {
  const { success, data, error } = tool.input.safeParse(input)
  if (success) return data
  throw new ShoalError(
    'chat/invalid-input',
    { tool: tool.name, field: error.issues[0]?.path.join('.') || 'input' },
    error,
  )
}

/**
 * Calls a tool and answers with what it found; one that writes or sends is proposed instead, unless a person has said yes.
 * @throws ShoalError chat/invalid-input, run/cancelled, and whatever the action throws
 */
export async function useTool(
  tool: Tool,
  given: unknown,
  asked: Asked,
  parts: TurnParts,
  draft: TurnDraft,
  approved = false,
): Promise<Outcome> {
  const input = inputFor(tool, given)
  if (asksFirst(tool) && !approved) {
    const lacking = await tool.lacks?.(input, parts.desk)
    return lacking === undefined ? propose(tool, input, asked, parts) : withoutResult(lacking, asked)
  }
  const { language, signal, talk, lifted } = asked
  signal.throwIfAborted()
  draft.stage('computing')
  // What wrote something before is no answer that is there already.
  const links = parts.existing(tool.name, input, language).filter(({ kind }) => kind !== 'turn' || !asksFirst(tool))
  draft.spend({ toolCalls: 1 })
  const run = tool.run(input, {
    action: { ...parts.action, language, signal },
    language,
    talk,
    mayLift: true,
    lifted,
    desk: parts.desk,
    signal,
  })
  // What writes is never left alone half-way: it heeds the signal itself.
  const outcome = asksFirst(tool) ? await run : await stopping(run, signal)
  if (outcome.kind !== 'found') {
    if (outcome.reading !== undefined) draft.reading(outcome.reading[language])
    // Asked again in the same words it means the same, however it came to be read: so may a person lift the threshold.
    if (outcome.kind === 'withheld') draft.offer([{ text: asked.question, tool: tool.name, input }])
    return withoutResult(outcome, asked)
  }
  const call = draft.call(tool.name, input, outcome.result, links)
  // Who one customer is, and what a lifted threshold shows, stays with the person: a model is shown neither the question nor the figures.
  const { model: _, ...alone } = parts
  const writing = tool.ofOne === true || lifted ? alone : parts
  await writeAnswer([{ call, result: outcome.result }], asked, writing, draft)
  return { kind: 'answered' }
}

async function writeAnswer(
  found: readonly FoundCall[],
  { question, language, signal }: Asked,
  parts: Pick<TurnParts, 'sentencesOf' | 'model' | 'customersAmong'>,
  draft: TurnDraft,
): Promise<void> {
  draft.stage('writing')
  // A model that interprets sees no more of whom a question names than one that chooses.
  const { text } = await stopping(maskCustomers(question, parts.customersAmong), signal)
  const sentences = parts.sentencesOf(found, { question: text, language, model: parts.model, signal })
  const stream = sentences[Symbol.asyncIterator]()
  while (true) {
    const next = await stopping(stream.next(), signal)
    if (next.done) return
    draft.sentence(next.value)
  }
}

function propose(tool: Tool, input: Record<string, unknown>, { language, before }: Asked, parts: TurnParts): Outcome {
  const named = segmentsOf(parts.catalogue).find(({ value }) => value === input['segment'])
  // A person says yes to whom they mean, so that the segment is named as they know it.
  const told = named === undefined ? input : { ...input, segment: `${named.value} “${named.label[language]}”` }
  const text = tool.proposes?.(told)[language] ?? tool.description[language]
  const proposal = { id: nextProposal(before), tool: tool.name, input, text }
  return { kind: 'clarified', question: agentTexts[language].goAhead(text), options: [], proposal }
}

function withoutResult(outcome: NoResult, { language }: Asked): Outcome {
  const text = outcome.text[language]
  const options = outcome.offers.map((offer: Localized) => offer[language])
  if (outcome.kind === 'cannot') return { kind: 'cannot', missing: text, options }
  if (outcome.kind === 'withheld') return { kind: 'withheld', reason: text, options }
  return { kind: 'clarified', question: text, options }
}

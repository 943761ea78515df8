import { correctionText } from '../../questions/corrections/correction-text.ts'
import { saidAlike } from '../../questions/corrections/said-alike.ts'
import { TypedQuery } from '../../questions/query/typed-query.ts'
import { agentTexts } from './agent-texts.ts'
import { nextProposal } from './next-proposal.ts'
import type { Outcome } from './outcome.ts'
import { previousQuery } from './previous-query.ts'
import { acceptTool } from './propose-correction.ts'
import type { Turn } from './turn.ts'
import type { Asked, TurnParts } from './turn-parts.ts'

/** The question of an answer, as it was first said: an option that was picked answers the question before it. */
function firstSaid(before: readonly Turn[], at: number): { question: string; at: number } {
  const turn = before[at]
  const earlier = before[at - 1]
  return earlier?.offers?.some(({ text }) => text === turn?.question.trim()) === true
    ? { question: earlier.question, at: at - 1 }
    : { question: turn?.question ?? '', at }
}

/** "Keep this answer": proposes that the last question is answered by the query of its answer from now on. undefined where the sentence asks for nothing of the kind. */
export async function keepPair({ question, language, before }: Asked, parts: TurnParts): Promise<Outcome | undefined> {
  const say = agentTexts[language]
  if (!say.keeps.includes(saidAlike(question))) return undefined
  const last = before.at(-1)
  const call = last?.calls.findLast(({ tool }) => tool === 'query')
  const query = TypedQuery.safeParse(call?.input)
  if (last?.outcome.kind !== 'answered' || !query.success)
    return { kind: 'clarified', question: say.nothingToKeep, options: [] }
  const said = firstSaid(before, before.length - 1)
  const reading = await parts.read(said.question, previousQuery(before.slice(0, said.at)))
  if (reading.followUp) return { kind: 'clarified', question: say.keepWhole, options: [] }
  const correction = {
    kind: 'pair' as const,
    question: said.question.trim(),
    query: query.data,
    reading: parts.readBack(query.data),
  }
  const { id } = await parts.keepCorrection(correction)
  const text = `${correctionText(correction)[language]}${language === 'zh' ? '。' : '.'}`
  return {
    kind: 'clarified',
    question: say.goAhead(text),
    options: [],
    proposal: { id: nextProposal(before), tool: acceptTool, input: { correction: id }, text },
  }
}

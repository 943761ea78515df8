import { correctionFrom } from '../../questions/corrections/correction-from.ts'
import { correctionText, triedText } from '../../questions/corrections/correction-text.ts'
import { readCorrection } from '../../questions/corrections/read-correction.ts'
import { agentTexts } from './agent-texts.ts'
import { nextProposal } from './next-proposal.ts'
import type { Outcome } from './outcome.ts'
import type { Asked, TurnParts } from './turn-parts.ts'

/** The tool that a correction is accepted with: a person alone calls it, by a yes. */
export const acceptTool = 'accept-correction'

/** Takes a sentence up that says how words are to be read: as a proposal, or as a question what they mean. undefined where it says nothing of the kind. */
export async function proposeCorrection(asked: Asked, parts: TurnParts): Promise<Outcome | undefined> {
  const { question, language, before } = asked
  const said = readCorrection(question)
  if (said === undefined) return undefined
  const say = agentTexts[language]
  if (said.meaning === undefined) return { kind: 'clarified', question: say.meaningOf(said.words), options: [] }
  const reading = await parts.read(said.meaning, undefined)
  const correction = correctionFrom(said, reading, parts.catalogue)
  if (correction === undefined) return { kind: 'clarified', question: say.meaningUnclear(said.words), options: [] }
  const { id, tried } = await parts.keepCorrection(correction)
  const changes = tried.length === 0 ? '' : ` ${triedText(tried)[language]}`
  const text = `${correctionText(correction)[language]}${language === 'zh' ? '。' : '.'}${changes}`
  return {
    kind: 'clarified',
    question: say.goAhead(text),
    options: [],
    proposal: { id: nextProposal(before), tool: acceptTool, input: { correction: id }, text },
  }
}

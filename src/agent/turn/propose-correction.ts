import type { Language } from '../../language/language.ts'
import type { Correction, TriedPair } from '../../questions/corrections/correction.ts'
import { correctionFrom } from '../../questions/corrections/correction-from.ts'
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
  const text = [say.correction(said.words, meaningOf(correction, language)), triedText(tried, language)]
    .filter(Boolean)
    .join(' ')
  return {
    kind: 'clarified',
    question: say.goAhead(text),
    options: [],
    proposal: { id: nextProposal(before), tool: acceptTool, input: { correction: id }, text },
  }
}

function meaningOf(correction: Correction, language: Language): string {
  if (correction.kind === 'synonym') return correction.meaning[language]
  return correction.kind === 'definition' ? correction.said : correction.reading[language]
}

function triedText(tried: readonly TriedPair[], language: Language): string {
  const other = tried.filter(({ becomes }) => becomes !== 'certain').map(({ question }) => question)
  return other.length === 0 ? '' : agentTexts[language].wouldChange(other)
}

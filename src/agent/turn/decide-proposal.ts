import { ShoalError } from '../../workspace/errors.ts'
import { agentTexts } from './agent-texts.ts'
import type { Outcome, Proposal } from './outcome.ts'
import { acceptTool } from './propose-correction.ts'
import type { Turn } from './turn.ts'
import type { TurnDraft } from './turn-draft.ts'
import type { Asked, TurnParts } from './turn-parts.ts'
import { toolNamed, useTool } from './use-tool.ts'

/** What waits for a yes: the proposal of the last turn. A later question lets it lapse, so that nobody says yes to what they no longer see. @throws ShoalError chat/unknown-proposal */
export function pendingProposal(before: readonly Turn[], id: string): Proposal {
  const outcome = before.at(-1)?.outcome
  const proposal = outcome?.kind === 'clarified' ? outcome.proposal : undefined
  if (proposal?.id !== id) throw new ShoalError('chat/unknown-proposal', { proposal: id })
  return proposal
}

/** Carries a proposal out, or leaves it. @throws ShoalError chat/unknown-proposal, and whatever the tool throws */
export async function decideProposal(
  id: string,
  yes: boolean,
  asked: Asked,
  parts: TurnParts,
  draft: TurnDraft,
): Promise<Outcome> {
  const { tool, input } = pendingProposal(asked.before, id)
  draft.readBy('menu')
  if (!yes) return { kind: 'refused', reason: agentTexts[asked.language].declined }
  if (tool === acceptTool) return acceptCorrection(input, asked, parts, draft)
  return useTool(toolNamed(parts.tools, tool), input, asked, parts, draft, true)
}

/** Says in code's words that a correction counts from now on. @throws ShoalError chat/unknown-proposal */
function acceptCorrection(
  { correction }: Record<string, unknown>,
  { language }: Asked,
  parts: TurnParts,
  draft: TurnDraft,
): Outcome {
  const id = String(correction)
  if (!parts.acceptCorrection(id)) throw new ShoalError('chat/unknown-proposal', { proposal: id })
  draft.sentence({ parts: [{ text: agentTexts[language].accepted(id) }], by: 'code', holds: 'next' })
  return { kind: 'answered' }
}

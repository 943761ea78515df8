import { type PromptFile, parsePrompt } from '../prompts/prompt-file.ts'
import type { Candidate } from './candidate.ts'
import type { Failure } from './failures.ts'
import { operatorCandidates } from './operators.ts'
import type { ModelProposal } from './propose.ts'
import { type ProposalContext, type ProposalRefusal, refuseProposal } from './refuse-proposal.ts'

/** A proposal that is not tried, and why. */
export interface RefusedProposal {
  hypothesis: string
  refusal: ProposalRefusal
}

/**
 * The candidates to try: what a model proposed as far as it may be tried, then, as far as there is room, what the catalogue of operators makes of the prompt.
 * @param proposed by a model of this name; none where no model proposes
 * @param most how many to try
 */
export function gatherCandidates(
  base: PromptFile,
  failures: readonly Failure[],
  proposed: { by: string; proposals: readonly ModelProposal[] },
  context: Omit<ProposalContext, 'base'>,
  most: number,
): { candidates: Candidate[]; refused: RefusedProposal[] } {
  const known = new Set(context.known)
  const candidates: Candidate[] = []
  const refused: RefusedProposal[] = []
  const add = (bytes: string, reason: Candidate['reason']): void => {
    const prompt = parsePrompt(base.name, base.language, base.file, bytes)
    known.add(prompt.version)
    if (candidates.length < most) candidates.push({ prompt, reason })
  }
  for (const { hypothesis, bytes } of proposed.proposals) {
    const refusal = refuseProposal(bytes, { ...context, known, base })
    if (refusal !== undefined) refused.push({ hypothesis, refusal })
    else if (bytes !== undefined) add(bytes, { is: 'proposed', by: proposed.by, hypothesis })
  }
  const faults = failures.map(({ fault }) => fault)
  for (const { operator, fault, bytes } of operatorCandidates(base.bytes, base.language, faults)) {
    if (candidates.length >= most) break
    // The catalogue's own words are nobody's example; what was tried before is not tried again.
    if (refuseProposal(bytes, { ...context, examples: [], known, base }) !== undefined) continue
    add(bytes, { is: 'operator', operator, ...(fault === undefined ? {} : { fault }) })
  }
  return { candidates, refused }
}

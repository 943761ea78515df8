import type { Score } from '../evaluation/score.ts'
import type { SheetSet } from '../evaluation/sheet-set.ts'
import type { PromptEvidence } from '../prompt-versions/prompt-version.ts'
import type { PromptFile } from '../prompts/prompt-file.ts'
import { type Candidate, type Comparison, compareCandidate } from './candidate.ts'
import { noiseOf } from './noise.ts'

export interface ImproveOptions {
  base: PromptFile
  /** How often the unchanged prompt is run for the noise, at least twice. */
  runs: number
  model: string
  /** What a prompt scores on a set. @param run another one asks anew */
  score: (prompt: PromptFile, set: Exclude<SheetSet, 'feedback'>, run: number) => Promise<Score>
  /** Called before the final set is opened for a version; gives how often it has been opened, this time included. */
  openFinal: (version: string) => number
}

/** How often the unchanged prompt is run on the final set. */
const finalRuns = 1

/** A candidate with what came out. */
interface Judged {
  candidate: Candidate
  evidence: PromptEvidence
}

export interface Improvement {
  /** Scores of the unchanged prompt on the selection set, run by run. */
  base: Score[]
  judged: Judged[]
  /** The candidate that the final set confirmed. */
  confirmed: Judged | undefined
}

/**
 * Chooses among candidates by the selection set, and has the best of them confirmed by the final set. The unchanged prompt is run several times first: a gain below
 * that noise is none. Each look at the final set asks for more: at the look n the error is 0.05 / (n (n + 1)), which adds up to 0.05 over all looks.
 * @throws ModelError where the model cannot be asked
 */
export async function improve(
  candidates: readonly Candidate[],
  { base, runs, model, score, openFinal }: ImproveOptions,
): Promise<Improvement> {
  const baseRuns: Score[] = []
  for (let run = 0; run < runs; run += 1) baseRuns.push(await score(base, 'selection', run))
  const tried: { candidate: Candidate; sheets: number; compared: Comparison }[] = []
  for (const candidate of candidates) {
    const own = await score(candidate.prompt, 'selection', runs)
    tried.push({ candidate, sheets: own.sheets, compared: compareCandidate(own, baseRuns, candidates.length) })
  }
  const able = tried
    .filter(({ compared: { gain, noise, worse } }) => gain > noise && worse.length === 0)
    .toSorted((a, b) => b.compared.gain - a.compared.gain)
  const [best] = able
  const final = best === undefined ? undefined : await confirm(best.candidate)
  const judged = tried.map(({ candidate, sheets, compared }): Judged => {
    const { own, base: before, gain, noise, worse } = compared
    const isBest = candidate === best?.candidate
    return {
      candidate,
      evidence: {
        base: base.version,
        model,
        runs,
        noise,
        selection: { sheets, base: before, own },
        ...(isBest && final !== undefined ? { final } : {}),
        verdict:
          gain <= noise
            ? 'within-noise'
            : worse.length > 0
              ? 'worse-elsewhere'
              : isBest && final !== undefined && final.own - final.base > final.needed
                ? 'better'
                : 'not-confirmed',
        worse,
      },
    }
  })
  return { base: baseRuns, judged, confirmed: judged.find(({ evidence }) => evidence.verdict === 'better') }

  async function confirm({ prompt }: Candidate): Promise<NonNullable<PromptEvidence['final']>> {
    const look = openFinal(prompt.version)
    const [before, own] = [await score(base, 'final', 0), await score(prompt, 'final', 0)]
    const [selected] = baseRuns
    const wider = Math.sqrt((selected?.sheets ?? 1) / Math.max(1, own.sheets))
    const noise = noiseOf(
      baseRuns.map(({ holds }) => holds),
      look * (look + 1),
      1 / Math.max(1, own.lines),
      finalRuns,
    )
    return { sheets: own.sheets, base: before.holds, own: own.holds, look, needed: noise * wider }
  }
}

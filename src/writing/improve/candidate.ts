import type { Score } from '../evaluation/score.ts'
import type { PromptReason } from '../prompt-versions/prompt-version.ts'
import type { PromptFile } from '../prompts/prompt-file.ts'
import { meanOf, noiseOf } from './noise.ts'

/** A prompt that may be better than the one in force, and why it should be. */
export interface Candidate {
  prompt: PromptFile
  reason: PromptReason
}

/** Scores besides the share of lines that hold, which must not fall for it, with the least fall that is one. */
const others = { readability: 5, distinctness: 0.05, specificity: 0.05 } as const
type OtherScore = keyof typeof others

/** A candidate held against runs of the unchanged prompt. */
export interface Comparison {
  own: number
  base: number
  gain: number
  /** A gain up to this is none. */
  noise: number
  /** Scores that fell beyond their noise. */
  worse: OtherScore[]
}

/**
 * Holds a candidate’s scores on the selection set against runs of the unchanged prompt on it.
 * @param runs of the unchanged prompt, at least two
 * @param comparisons how many candidates are compared
 */
export function compareCandidate(own: Score, runs: readonly Score[], comparisons: number): Comparison {
  const holds = runs.map((score) => score.holds)
  const line = 1 / Math.max(1, meanOf(runs.map(({ lines }) => lines)))
  const base = meanOf(holds)
  const worse = (Object.keys(others) as OtherScore[]).filter((key) => {
    const known = runs.flatMap((score) => score[key] ?? [])
    const now = own[key]
    if (known.length < 2 || now === undefined) return false
    return meanOf(known) - now > noiseOf(known, comparisons, others[key])
  })
  return { own: own.holds, base, gain: own.holds - base, noise: noiseOf(holds, comparisons, line), worse }
}

import { z } from 'zod'
import type { Language } from '../../language/language.ts'
import { type Attempt, shownText } from './attempt.ts'
import { distinctnessOf } from './distinctness.ts'
import { type FaultKind, FaultKind as FaultKinds, kindOf } from './fault-kinds.ts'
import { readabilityOf } from './readability.ts'
import { specificityOf } from './specificity.ts'

/** How the answers to a prompt fared; every score is the better the higher it is, but for the length of sentences. */
export const Score = z.strictObject({
  sheets: z.int().describe('that were written about'),
  answers: z.int().describe('that came in their form'),
  lines: z.int().describe('sentences and lines of the answers'),
  held: z.int().describe('of these, without a fault as they came'),
  holds: z.number().describe('mean share of lines without a fault, a sheet without an answer counting nothing'),
  faults: z.record(FaultKinds, z.int()).describe('lines with a fault of each kind'),
  readability: z
    .number()
    .optional()
    .describe('of the lines that hold; English: Flesch reading ease; Chinese: hundredths of clauses that are short'),
  sentenceLength: z.number().optional().describe('words in English, characters in Chinese'),
  distinctness: z.number().optional().describe('0 to 1: how little texts about different segments have in common'),
  specificity: z.number().optional().describe('0 to 1: how few other segments the lines would do for'),
})
export type Score = z.infer<typeof Score>

/** Scores attempts at one prompt in one language. */
export function scoreOf(attempts: readonly Attempt[], language: Language): Score {
  const lines = attempts.flatMap((attempt) => attempt.lines)
  const held = lines.filter(({ faults }) => faults.length === 0)
  const withKind = (kind: FaultKind): number =>
    lines.filter(({ faults, place }) => faults.some((code) => kindOf(code, place) === kind)).length
  const readability = readabilityOf(
    held.map(({ words }) => words),
    language,
  )
  const distinctness = distinctnessOf(attempts.map((attempt) => shownText(attempt, { values: true })))
  const specificity = specificityOf(lines)
  return {
    sheets: attempts.length,
    answers: attempts.filter(({ answered }) => answered).length,
    lines: lines.length,
    held: held.length,
    holds: meanHold(attempts),
    faults: {
      facts: withKind('facts'),
      claims: withKind('claims'),
      lengths: withKind('lengths'),
      'opt-out': withKind('opt-out'),
      voice: withKind('voice'),
      form: withKind('form'),
    },
    ...(readability === undefined ? {} : { readability: readability.ease, sentenceLength: readability.sentenceLength }),
    ...(distinctness === undefined ? {} : { distinctness }),
    ...(specificity === undefined ? {} : { specificity }),
  }
}

/** Mean over sheets of the share of lines that held; 0 where there are none. */
function meanHold(attempts: readonly Attempt[]): number {
  if (attempts.length === 0) return 0
  const shares = attempts.map(({ lines }) =>
    lines.length === 0 ? 0 : lines.filter(({ faults }) => faults.length === 0).length / lines.length,
  )
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

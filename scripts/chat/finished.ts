import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { Verdict } from './judge-turn.ts'

/** A question that was asked, as it is kept: a run that was stopped goes on with those that are missing. */
export const Finished = z.strictObject({
  id: z.string(),
  wording: z.int().describe('0: as it stands among the questions'),
  run: z.int(),
  question: z.string(),
  verdict: Verdict,
  outcome: z.string(),
  readBy: z.string(),
  request: z.string().describe('tools and inputs, as JSON'),
  said: z.string(),
  modelCalls: z.int(),
  seconds: z.number(),
  offered: z.int().optional().describe('gave no answer, but its option of this place is the right one'),
  firstWords: z.number().optional().describe('milliseconds until anything of the answer was there'),
})
export type Finished = z.infer<typeof Finished>

/** What earlier runs left in a file, a JSON object a line. A last line that was cut off counts as missing. */
export function readFinished(file: string): Finished[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text) => {
      if (!text.endsWith('}')) return []
      return [Finished.parse(JSON.parse(text))]
    })
}

export const keepFinished = (file: string, finished: Finished): void =>
  appendFileSync(file, `${JSON.stringify(finished)}\n`)

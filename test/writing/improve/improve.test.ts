import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../src/numerics/random.ts'
import type { Score } from '../../../src/writing/evaluation/score.ts'
import type { Candidate } from '../../../src/writing/improve/candidate.ts'
import { improve } from '../../../src/writing/improve/improve.ts'
import { type PromptFile, parsePrompt } from '../../../src/writing/prompts/prompt-file.ts'
import { readPrompt } from '../../../src/writing/prompts/read-prompt.ts'
import { normalDraw } from '../../numerics/draws.ts'

const base = readPrompt('copy', 'en')
const candidate = (line: string): Candidate => ({
  prompt: parsePrompt('copy', 'en', 'copy.en.md', `${base.bytes}${line}\n`),
  reason: { is: 'written' },
})
const score = (holds: number, more: Partial<Score> = {}): Score => ({
  sheets: 8,
  answers: 8,
  lines: 64,
  held: Math.round(64 * holds),
  holds,
  faults: { facts: 0, claims: 0, lengths: 0, 'opt-out': 0, voice: 0, form: 0 },
  readability: 60,
  distinctness: 0.6,
  specificity: 0.4,
  ...more,
})
const same = candidate('Be kind.')
const runs = [0.5, 0.52, 0.48, 0.51, 0.49]

/** Runs the search with scores that are given, and tells what was looked at. */
async function search(
  scores: Record<string, { selection: Score; final?: number }>,
  { looks = 0, baseFinal = 0.5 }: { looks?: number; baseFinal?: number } = {},
) {
  const made = Object.keys(scores).map(candidate)
  const named = new Map(made.map(({ prompt }, place) => [prompt.version, Object.keys(scores)[place] ?? '']))
  const opened: string[] = []
  const asked: string[] = []
  const found = await improve(made, {
    base,
    runs: runs.length,
    model: 'scripted',
    score: async (prompt: PromptFile, set, run) => {
      const name = named.get(prompt.version) ?? 'base'
      asked.push(`${name} ${set} ${run}`)
      if (name === 'base') return score(set === 'final' ? baseFinal : (runs[run] ?? 0))
      return set === 'final' ? score(scores[name]?.final ?? 0) : (scores[name]?.selection ?? score(0))
    },
    openFinal: (version) => {
      opened.push(named.get(version) ?? '')
      return looks + opened.length
    },
  })
  const verdicts = Object.fromEntries(
    found.judged.map(({ candidate: { prompt }, evidence }) => [named.get(prompt.version), evidence.verdict]),
  )
  return { found, verdicts, opened, asked }
}

describe('improving a prompt', () => {
  it('runs the unchanged one first, takes the best beyond noise, and has it confirmed once', async () => {
    const { found, verdicts, opened, asked } = await search({
      brief: { selection: score(0.7), final: 0.72 },
      kind: { selection: score(0.65), final: 0.9 },
      same: { selection: score(0.52) },
    })
    expect(asked.slice(0, 6)).toEqual([
      'base selection 0',
      'base selection 1',
      'base selection 2',
      'base selection 3',
      'base selection 4',
      'brief selection 5',
    ])
    expect(opened).toEqual(['brief'])
    expect(verdicts).toEqual({ brief: 'better', kind: 'not-confirmed', same: 'within-noise' })
    expect(found.confirmed?.evidence.final).toMatchObject({ base: 0.5, own: 0.72, look: 1 })
  })

  it('leaves the final set closed where no gain is beyond noise', async () => {
    const { verdicts, opened, found } = await search({ brief: { selection: score(0.53), final: 1 } })
    expect(verdicts).toEqual({ brief: 'within-noise' })
    expect(opened).toEqual([])
    expect(found.confirmed).toBeUndefined()
  })

  it('takes no gain that is paid for elsewhere', async () => {
    const { verdicts, opened } = await search({
      dull: { selection: score(0.9, { specificity: 0.1 }), final: 0.9 },
      alike: { selection: score(0.9, { distinctness: 0.2 }), final: 0.9 },
    })
    expect(verdicts).toEqual({ dull: 'worse-elsewhere', alike: 'worse-elsewhere' })
    expect(opened).toEqual([])
  })

  it('takes none that the final set does not confirm, and asks for more at every look', async () => {
    const one = await search({ brief: { selection: score(0.7), final: 0.51 } })
    expect(one.verdicts).toEqual({ brief: 'not-confirmed' })
    const neededAt = async (looks: number): Promise<number> =>
      (await search({ brief: { selection: score(0.7), final: 0.51 } }, { looks })).found.judged[0]?.evidence.final
        ?.needed ?? 0
    const needed = [await neededAt(0), await neededAt(1), await neededAt(5)]
    expect(needed).toEqual(needed.toSorted((a, b) => a - b))
    expect(new Set(needed).size).toBe(3)
  })

  it.each([1, 2])('confirms by chance as often as look %i may', async (look) => {
    const random = seededRandom(10)
    const draw = (): number => normalDraw(random)
    const most = 0.05 / (look * (look + 1))
    const searches = 8000
    let confirmed = 0
    for (let search = 0; search < searches; search += 1) {
      // The candidate is far better on the selection set, and like the unchanged prompt on the final one.
      const found = await improve([same], {
        base,
        runs: 5,
        model: 'scripted',
        score: async (prompt, set) => score(prompt === base || set === 'final' ? draw() : 1000, { lines: 1e9 }),
        openFinal: () => look,
      })
      if (found.confirmed !== undefined) confirmed += 1
    }
    // Four standard errors.
    expect(Math.abs(confirmed / searches - most)).toBeLessThan(4 * Math.sqrt(most / searches))
  })
})

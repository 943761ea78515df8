import { beforeAll, describe, expect, it } from 'vitest'
import { evaluateHeadlines } from '../../scripts/headlines/evaluate-headlines.ts'
import type { HeadlineGroup } from '../../scripts/headlines/headline-archive.ts'
import { headlineTable, isPlaceboQuiet } from '../../scripts/headlines/headline-table.ts'
import { learningLines } from '../../scripts/headlines/learning-lines.ts'
import { evaluatedOf, timelineOf } from '../../scripts/headlines/timeline.ts'
import { mean } from '../../src/numerics/moments.ts'
import { sampleGroups } from './sample.ts'

let groups: HeadlineGroup[] = []
beforeAll(async () => {
  groups = await sampleGroups()
})

/** The archive as it would be if questions had twice the clicks and nothing else mattered. */
const questionsWin = (): HeadlineGroup[] =>
  groups.map((group) => ({
    ...group,
    texts: group.texts.map(({ text }) => ({ text, shown: 3000, answered: text.includes('?') ? 80 : 40 })),
  }))

describe('the loop on headlines', () => {
  it('wins nothing on outcomes that were shuffled', () => {
    const evaluation = evaluateHeadlines(timelineOf(groups), { placebos: 12, parts: [] })
    expect(Math.abs(mean(evaluation.placebos) ?? 1)).toBeLessThan(0.03)
    expect(isPlaceboQuiet(evaluation)).toBe(true)
  })

  it('finds what makes headlines win, and uses it', () => {
    const evaluation = evaluateHeadlines(timelineOf(questionsWin()), { placebos: 0, parts: [0.01] })
    const most = evaluatedOf(evaluation.timeline).map(
      ({ texts }) =>
        Math.max(...texts.map(({ answered }) => answered)) / (mean(texts.map(({ answered }) => answered)) ?? 0) - 1,
    )
    expect(evaluation.lifts.angles.mean).toBeGreaterThan(0.95 * (mean(most) ?? 1))
    const [{ rows }] = evaluation.traffic
    const lift = (row: { lifts: { lift: number }[] }): number => mean(row.lifts.map((one) => one.lift)) ?? 0
    expect(lift(rows.withPrior)).toBeGreaterThan(lift(rows.withoutPrior) + 0.05)
  })

  it('prints a row for each way to choose', () => {
    const table = headlineTable(
      evaluateHeadlines(timelineOf(groups), { placebos: 1, parts: [0.1], productParts: [0.01] }),
    ).join('\n')
    for (const row of [
      '| angles |',
      '| angles and words |',
      '(placebo)',
      'frozen after the first third',
      '| uniform |',
      'A/B test',
      'bandit without prior',
      'bandit with the prior',
      'The product’s own rule',
      '| 1 % of them |',
    ])
      expect(table).toContain(row)
    expect(table).not.toContain('NaN')
  })

  it('tells a model what was learned, the surest first, with how many tests say so', () => {
    const [first] = learningLines(questionsWin(), { feature: 0.2, word: 0.1, spread: 0.1, leastContests: 3 }).split(
      '\n',
    )
    expect(first).toMatch(
      /^- A headline that asks a question: \d+\.\d % more clicks \(\d+ tests up to week 2014\d\d\)$/,
    )
  })
})

import { mean } from '../../src/numerics/moments.ts'
import { z95 } from '../../src/numerics/z95.ts'
import type { HeadlineEvaluation } from './evaluate-headlines.ts'
import { angleEffects } from './learning-lines.ts'
import { differenceOf, type Lift, liftOf } from './lift.ts'
import { burnInOf, evaluatedOf, isThird } from './timeline.ts'
import type { ProductRow, TrafficRow, TrafficWay } from './traffic-rows.ts'

export function percent(share: number): string {
  const figure = Math.abs(share * 100).toFixed(1)
  return `${share < 0 && Number(figure) !== 0 ? '−' : '+'}${figure} %`
}
const interval = ({ low, high }: Lift): string => `${percent(low)} to ${percent(high)}`
export const tableRow = (name: string, lift: Lift): string =>
  `| ${name} | ${lift.groups} | ${percent(lift.mean)} | ${interval(lift)} |`
export const tableHead = ['| row | groups | lift | 95 % interval |', '|---|---|---|---|']

/** How ways to share out visitors are called. */
const wayNames: Record<TrafficWay, (row: TrafficRow) => string> = {
  uniform: () => 'uniform',
  testThenCommit: ({ setting }) => `A/B test of ${setting * 100} % of the visitors, then commit`,
  testWithPrior: ({ setting }) => `the same with the prior, ${setting * 100} % tested`,
  withoutPrior: ({ setting }) => `bandit without prior (sharpness ${setting})`,
  spreadAlone: ({ setting }) => `bandit that knows how far headlines lie apart (sharpness ${setting})`,
  withPrior: ({ setting }) => `bandit with the prior (sharpness ${setting})`,
}

/** Furthest that the mean of the placebos may lie from 0. */
const placeboLimit = 0.03
export const isPlaceboQuiet = ({ placebos }: HeadlineEvaluation): boolean =>
  Math.abs(mean(placebos) ?? 0) <= placeboLimit

/** The table as Markdown, one line each. */
export function headlineTable(evaluation: HeadlineEvaluation): string[] {
  const { timeline, lifts, differences, chosen, traffic, product } = evaluation
  const { angles, words } = chosen.priors
  return [
    ...whatWasRead(evaluation),
    `Standard deviations of effects on the log rate, chosen on the burn-in: angles ${angles.priors.feature} alone; angles ${words.priors.feature} and words ${words.priors.word} together.`,
    '',
    '## One headline per group, chosen before anyone saw it',
    '',
    ...tableHead,
    tableRow('angles', lifts.angles),
    tableRow('angles and words', lifts.words),
    tableRow('angles and words, the list of words fixed by the burn-in', lifts.fixedList),
    placeboRow(evaluation),
    tableRow(`angles and words, frozen after the ${isThird(timeline) ? 'first third' : 'burn-in'}`, lifts.frozen),
    tableRow('difference: words beside angles', differences.wordsOverAngles),
    tableRow('difference: learning on, against frozen', differences.learningOverFrozen),
    '',
    ...traffic.flatMap(({ part, rows }) => trafficTable(part, rows)),
    ...productTable(product),
    ...effectsTable(evaluation),
  ]
}

function whatWasRead({ timeline }: HeadlineEvaluation): string[] {
  const burnIn = burnInOf(timeline)
  const later = evaluatedOf(timeline)
  const size = (groups: typeof later): string =>
    `${groups.length} groups with ${groups.reduce((sum, { texts }) => sum + texts.length, 0)} headlines, weeks ${groups[0]?.week} to ${groups.at(-1)?.week}`
  return [
    `${timeline.blocks.length} blocks of whole weeks. Burn-in, the first ${timeline.burnIn}: ${size(burnIn)}. Evaluated: ${size(later)}, ${new Set(later.map(({ test }) => test)).size} tests.`,
  ]
}

function placeboRow({ placebos, timeline }: HeadlineEvaluation): string {
  const groups = evaluatedOf(timeline).length
  const range = `${percent(Math.min(...placebos))} to ${percent(Math.max(...placebos))} in single ones`
  return `| angles and words, outcomes shuffled ${placebos.length} times (placebo) | ${groups} | ${percent(mean(placebos) ?? 0)} | ${range} |`
}

function trafficTable(part: number, rows: Record<TrafficWay, TrafficRow>): string[] {
  const against = (name: string, other: TrafficRow): string =>
    tableRow(
      `difference: bandit with the prior, against ${name}`,
      liftOf(differenceOf(rows.withPrior.lifts, other.lifts)),
    )
  return [
    `## Visitors replayed: ${part === 1 ? 'as many as there were' : `${part * 100} % of them`}`,
    '',
    ...tableHead,
    tableRow(wayNames.uniform(rows.uniform), liftOf(rows.uniform.lifts)),
    tableRow(wayNames.testThenCommit(rows.testThenCommit), liftOf(rows.testThenCommit.lifts)),
    tableRow(wayNames.testWithPrior(rows.testWithPrior), liftOf(rows.testWithPrior.lifts)),
    tableRow(wayNames.withoutPrior(rows.withoutPrior), liftOf(rows.withoutPrior.lifts)),
    tableRow(wayNames.spreadAlone(rows.spreadAlone), liftOf(rows.spreadAlone.lifts)),
    tableRow(wayNames.withPrior(rows.withPrior), liftOf(rows.withPrior.lifts)),
    against('the A/B test', rows.testThenCommit),
    against('the bandit without prior', rows.withoutPrior),
    '',
  ]
}

/** What all blocks together say of each angle: an account of what was learned; no choice rests on it. */
function effectsTable({ timeline, chosen }: HeadlineEvaluation): string[] {
  const effects = angleEffects(timeline.blocks.flat(), chosen.priors.angles.priors)
  const clicks = (logRatio: number): string => percent(Math.expm1(logRatio))
  return [
    '## What all blocks together say of angles',
    '',
    '| a headline that … | groups | clicks | 95 % interval |',
    '|---|---|---|---|',
    ...effects.map(({ name, effect, standardError, contests }) => {
      const half = z95 * standardError
      return `| ${name} | ${contests} | ${clicks(effect)} | ${clicks(effect - half)} to ${clicks(effect + half)} |`
    }),
    '',
  ]
}

/** Without rows where the rule was not replayed. */
function productTable(rows: readonly ProductRow[]): string[] {
  if (rows.length === 0) return []
  return [
    '## The product’s own rule: explore, then commit, and a floor for each; it knows nothing of words (replayed once)',
    '',
    ...tableHead,
    ...rows.map(({ part, lifts }) =>
      tableRow(part === 1 ? 'as many visitors as there were' : `${part * 100} % of them`, liftOf(lifts)),
    ),
    '',
  ]
}

import { csvFile } from '../../customers/csv.ts'
import type { Predicted } from '../../customers/predictions/predicted.ts'
import { changeFinder, conditionsOf, type LeafPath, pathFinder } from '../../customers/predictions/rules.ts'
import { sourceOf } from '../../customers/predictions/traits.ts'
import { conditionWords, predictionTexts, spacedHan } from '../../facts/prediction-words.ts'
import type { Language } from '../../language/language.ts'
import type { Config } from '../../workspace/config.ts'

interface Written {
  language: Language
  /** Score from which on customers are selected; undefined for amounts. */
  threshold: number | undefined
  unusual: Float64Array
  goals: Config['goals']
  /** Columns that can be offered; without any nothing is proposed. */
  offers: readonly string[]
}

/** Points of a credit score: 600 at odds of 50 good to 1 bad, 20 more for twice the odds. */
export function ratingPoints(probability: number): number {
  const inside = Math.min(Math.max(probability, 1e-4), 1 - 1e-4)
  const factor = 20 / Math.LN2
  return Math.round(600 - factor * Math.log(50) + factor * Math.log((1 - inside) / inside))
}

/** Every customer with score, decision and the rule that the tree gives, the highest score first. */
export function predictionsCsv(predicted: Predicted, { language, threshold, unusual, goals, offers }: Written): string {
  const { customers, scores, known, predictors, foretold } = predicted
  const { yes, no } = predictionTexts[language].csv
  const columns = predictors.map(({ column }) => column)
  const word = (is: boolean): string => (is ? yes : no)
  const wantsRating = goals.includes('rating') && threshold !== undefined
  const offered = offers.map(sourceOf)
  const wantsPlan = goals.includes('plan') && threshold !== undefined && offered.length > 0
  const pathOf = pathFinder(foretold.tree, columns)
  const changeOf = changeFinder(
    foretold.tree,
    predictors,
    (leaf) => leaf.value >= (threshold ?? 0),
    (source) => offered.includes(source),
  )
  const words = new Map<LeafPath, string>()
  const reason = (path: LeafPath): string => {
    const said = words.get(path) ?? spacedHan(conditionWords(conditionsOf(path, predictors), language), language)
    words.set(path, said)
    return said
  }
  const offer = (row: number): string => {
    // What is offered is to lead away from what is expected; who has the outcome already is past it.
    if (known[row] === 1) return ''
    const isExpected = pathOf(row).leaf.value >= (threshold ?? 0)
    const way = isExpected ? changeOf(row) : undefined
    return way === undefined ? '' : conditionWords(way.changes, language)
  }
  const order = Uint32Array.from(scores.keys()).sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
  const header = [
    'customer',
    'score',
    ...(threshold === undefined ? [] : ['selected']),
    'known',
    'reason',
    'unusual',
    ...(wantsRating ? ['rating'] : []),
    ...(wantsPlan ? ['offer'] : []),
  ]
  const rows = Array.from(order, (row) => {
    const score = scores[row] as number
    const soFar = known[row] as number
    const isUnknown = Number.isNaN(soFar)
    return [
      customers[row] as string,
      rounded(score),
      ...(threshold === undefined ? [] : [word(score >= threshold)]),
      isUnknown ? '' : threshold === undefined ? soFar : word(soFar === 1),
      reason(pathOf(row)),
      rounded(unusual[row] as number),
      ...(wantsRating ? [ratingPoints(score)] : []),
      ...(wantsPlan ? [offer(row)] : []),
    ]
  })
  return csvFile(header, rows)
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4

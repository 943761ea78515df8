import type { Fact } from '../../../facts/fact.ts'
import { queryTexts as en } from '../../../language/en/chat-query.ts'
import { queryTexts as zh } from '../../../language/zh/chat-query.ts'
import { fillSentence } from '../fill-sentence.ts'
import { inBoth } from '../in-both.ts'
import type { DraftSentence } from '../tool-result.ts'
import { figureSlot, type QueryMaterial, withFacts, within } from './query-material.ts'
import { factId } from './result-facts.ts'
import { timesOf } from './times-of.ts'

const say = inBoth(en, zh)

/** The answer of a query without dimensions: each figure, and what it is held against. */
export const singleAnswer = (material: QueryMaterial): DraftSentence[] =>
  material.measures.flatMap((measure) => {
    const { result } = material
    const value = figureSlot(material, { row: 0, measure: measure.id })
    const slots = { measure: within(measure.label) }
    if (value === undefined)
      return [
        fillSentence(
          say((words) => words.notDefined),
          slots,
          'caution',
        ),
      ]
    const template = result.query.share
      ? say((words) => words.shareFigure)
      : say((words) => words.own[measure.id] ?? (measure.timed ? words.figure : words.figureNow))
    return [fillSentence(template, { ...slots, value }), ...comparison(material, measure.id)]
  })

/** With how many times a figure is what it is held against, where percent would read badly. */
export function withTimes(material: QueryMaterial): QueryMaterial {
  const { result, measures } = material
  if (result.dimensions.length > 0 || result.query.share) return material
  const found = measures.flatMap((measure, column): Fact[] => {
    const cell = result.rows[0]?.cells[column]
    const fact = material.facts.get(factId({ row: 0, measure: measure.id }))
    if (fact === undefined || measure.unit === 'share' || measure.unit === 'points') return []
    const label = { en: en.change(fact.label.en), zh: zh.change(fact.label.zh) }
    const times = timesOf({ ...fact, id: `times.${measure.id}`, label }, fact.value, cell?.compared?.value ?? 0)
    return times === undefined ? [] : [times]
  })
  return withFacts(material, found)
}

/** Higher or lower than what it is held against: as the figures are shown, not as they are to the last digit. */
function comparison(material: QueryMaterial, measure: string, row: number | 'total' = 0): DraftSentence[] {
  const { compare } = material.result.query
  if (compare === undefined) return []
  const against = { text: say((words) => words.against[compare.to]) }
  const value = figureSlot(material, { row, measure })
  const before = figureSlot(material, { row, measure, of: 'before' })
  const difference = figureSlot(material, { row, measure, of: 'change' })
  if (before === undefined || difference === undefined || value === undefined)
    return [
      fillSentence(
        say((words) => words.noComparison),
        { against },
        'caution',
      ),
    ]
  if (before.text.en === value.text.en)
    return [
      fillSentence(
        say((words) => words.level),
        { against, before },
      ),
    ]
  const times = material.facts.get(`times.${measure}`)
  if (times !== undefined)
    return [
      fillSentence(
        say((words) => words.higherTimes),
        { against, before, times: { text: times.display, fact: times.id } },
      ),
    ]
  const isHigher = (material.facts.get(difference.fact ?? '')?.value ?? 0) > 0
  return [
    fillSentence(
      say((words) => (isHigher ? words.higher : words.lower)),
      { against, before, difference },
    ),
  ]
}

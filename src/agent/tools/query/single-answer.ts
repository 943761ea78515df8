import { queryTexts as en } from '../../../language/en/chat-query.ts'
import { queryTexts as zh } from '../../../language/zh/chat-query.ts'
import { fillSentence } from '../fill-sentence.ts'
import { inBoth } from '../in-both.ts'
import type { DraftSentence } from '../tool-result.ts'
import { figureSlot, type QueryMaterial, within } from './query-material.ts'

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
  const isHigher = (material.facts.get(difference.fact ?? '')?.value ?? 0) > 0
  return [
    fillSentence(
      say((words) => (isHigher ? words.higher : words.lower)),
      { against, before, difference },
    ),
  ]
}

import { queryTexts as en } from '../../../language/en/chat-query.ts'
import { chatValuesEn } from '../../../language/en/chat-values.ts'
import { queryTexts as zh } from '../../../language/zh/chat-query.ts'
import { fillSentence, type Slot } from '../fill-sentence.ts'
import { inBoth } from '../in-both.ts'
import type { DraftSentence } from '../tool-result.ts'
import { changesOf } from './change-answer.ts'
import { figureSlot, type QueryMaterial, within } from './query-material.ts'

const say = inBoth(en, zh)

/** The answer of a query with two dimensions: the pair of values with the highest figure, and how much of the whole it is. */
export function cellAnswer(material: QueryMaterial): DraftSentence[] {
  const [measure] = material.measures
  if (measure === undefined) return []
  const [best] = material.result.rows
    .flatMap((row, index) => {
      const value = row.cells[0]?.value ?? null
      return value === null || row.keys.some(({ label }) => label.en === chatValuesEn.other)
        ? []
        : [{ index, row, value }]
    })
    .sort((a, b) => b.value - a.value || a.index - b.index)
  const value = best && figureSlot(material, { row: best.index, measure: measure.id })
  if (best === undefined || value === undefined)
    return [
      fillSentence(
        say((words) => words.notDefined),
        { measure: within(measure.label) },
        'caution',
      ),
    ]
  const [row, column] = best.row.keys.map(({ label }): Slot => ({ text: label }))
  if (row === undefined || column === undefined) return []
  const share = figureSlot(material, { row: best.index, measure: measure.id, of: 'share' })
  const slots = { measure: within(measure.label), row, column, value }
  const opening =
    share === undefined
      ? fillSentence(
          say((words) => words.cell),
          slots,
        )
      : fillSentence(
          say((words) => words.cellShare),
          { ...slots, share },
        )
  return [opening, ...changesOf(material, measure)]
}

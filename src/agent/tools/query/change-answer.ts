import { queryTexts as en } from '../../../language/en/chat-query.ts'
import { queryTexts as zh } from '../../../language/zh/chat-query.ts'
import type { Measure } from '../../../questions/catalogue/entry.ts'
import { fillSentence } from '../fill-sentence.ts'
import { inBoth } from '../in-both.ts'
import type { DraftSentence } from '../tool-result.ts'
import { nameOf } from './place.ts'
import { figureSlot, type QueryMaterial } from './query-material.ts'
import { isOther } from './rows-of.ts'

const say = inBoth(en, zh)

/** What stands out of a comparison by rows: the whole, the largest rise and the largest fall, each only where there is one. */
export function changesOf(material: QueryMaterial, measure: Measure): DraftSentence[] {
  const { result } = material
  const { compare } = result.query
  if (compare === undefined) return []
  const against = { text: say((words) => words.against[compare.to]) }
  const changed = result.rows.flatMap((each, row) => {
    if (isOther(each)) return []
    const slots = slotsOf(material, row, measure.id)
    const change = material.facts.get(slots?.difference.fact ?? '')?.value
    const isSame = slots === undefined || slots.before.text.en === slots.value.text.en
    return isSame || change === undefined || change === 0 ? [] : [{ row, slots, change }]
  })
  const [risen] = changed.filter(({ change }) => change > 0).sort((a, b) => b.change - a.change)
  const [fallen] = changed.filter(({ change }) => change < 0).sort((a, b) => a.change - b.change)
  const total = slotsOf(material, 'total', measure.id)
  return [
    ...(total === undefined
      ? []
      : [
          fillSentence(
            say((words) => words.overall),
            { ...total, against },
          ),
        ]),
    ...(risen === undefined
      ? []
      : [
          fillSentence(
            say((words) => words.grewMost),
            { ...risen.slots, against, row: nameOf(material, risen.row) },
          ),
        ]),
    ...(fallen === undefined
      ? []
      : [
          fillSentence(
            say((words) => words.fellMost),
            { ...fallen.slots, against, row: nameOf(material, fallen.row) },
          ),
        ]),
  ]
}

function slotsOf(material: QueryMaterial, row: number | 'total', measure: string) {
  const value = figureSlot(material, { row, measure })
  const before = figureSlot(material, { row, measure, of: 'before' })
  const difference = figureSlot(material, { row, measure, of: 'change' })
  return value === undefined || before === undefined || difference === undefined
    ? undefined
    : { value, before, difference }
}

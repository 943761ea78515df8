import type { Fact } from '../../../facts/fact.ts'
import { queryTexts as en } from '../../../language/en/chat-query.ts'
import { queryTexts as zh } from '../../../language/zh/chat-query.ts'
import { fillSentence, type Slot } from '../fill-sentence.ts'
import { inBoth } from '../in-both.ts'
import { toolFact } from '../tool-fact.ts'
import type { DraftSentence } from '../tool-result.ts'
import { figureSlot, type QueryMaterial, withFacts } from './query-material.ts'
import { countOfRows, isOther } from './rows-of.ts'

const say = inBoth(en, zh)

/** That rows were left out for privacy, which never looks like nothing found; with the counts as facts. @param mayLift whether who reads it may have them shown */
export function leftOut(material: QueryMaterial, mayLift: boolean): { sentences: DraftSentence[]; facts: Fact[] } {
  const { withheld, snapshot, rows } = material.result
  const { segmentsLeftOut } = material
  const count = leftOutCount(material)
  if (count === undefined) return { sentences: [], facts: [] }
  const threshold = toolFact(snapshot, {
    id: 'withheld.threshold',
    label: say((words) => words.threshold),
    value: withheld.threshold,
    unit: 'number',
  })
  const other = rows.findIndex(isOther)
  const value = figureSlot(material, { row: other, measure: material.measures[0]?.id ?? '' })
  const because =
    other >= 0 && value !== undefined
      ? 'withheldOther'
      : withheld.because === 'few-customers'
        ? 'withheldFew'
        : segmentsLeftOut.length > 0
          ? 'withheldSegments'
          : 'withheldDifference'
  const slots = {
    count,
    names: {
      text: {
        en: segmentsLeftOut.map((name) => name.en).join(', '),
        zh: segmentsLeftOut.map((name) => name.zh).join('、'),
      },
    },
    threshold: { text: threshold.display, fact: threshold.id },
    ...(value === undefined ? {} : { value }),
  }
  return {
    sentences: [
      fillSentence(
        say((words) => words[because]),
        slots,
        'caution',
      ),
      ...(mayLift
        ? [
            fillSentence(
              say((words) => words.lift),
              {},
              'next',
            ),
          ]
        : []),
    ],
    facts: [threshold],
  }
}

const countId = 'withheld.rows'

/** How many rows were left out, "31 countries"; undefined where none were. */
export function leftOutCount({ facts }: QueryMaterial): Slot | undefined {
  const fact = facts.get(countId)
  return fact && { text: fact.display, fact: fact.id }
}

/** With the number of rows that were left out as a fact. */
export function withLeftOut(material: QueryMaterial): QueryMaterial {
  const { result } = material
  const { withheld, snapshot } = result
  if (withheld.rows === 0 || withheld.because === 'none') return material
  const count = toolFact(snapshot, {
    id: countId,
    label: say((words) => words.leftOut),
    value: withheld.rows,
    unit: 'number',
    display: countOfRows(withheld.rows, result),
  })
  return withFacts(material, [count])
}

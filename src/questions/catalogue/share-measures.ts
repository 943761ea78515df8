import { shownName } from '../../facts/shown-name.ts'
import { chatColumnsEn } from '../../language/en/chat-columns.ts'
import { chatValuesEn } from '../../language/en/chat-values.ts'
import { chatColumnsZh } from '../../language/zh/chat-columns.ts'
import { chatValuesZh } from '../../language/zh/chat-values.ts'
import type { Config } from '../../workspace/config.ts'
import { type ColumnNames, columnNames } from './column-names.ts'
import type { Dimension, Measure } from './entry.ts'
import { wordsOf } from './localized-words.ts'
import { isNo, isYes, meaningOf } from './value-words.ts'

/** Most values of a column whose shares are figures of their own. */
const fewValues = 12

/** The id of the share of customers whose column has a value. @param dimension of the column */
export const shareId = (dimension: string, value: string): string => `share:${dimension}=${value}`

/** The column and value of such an id. */
export function sharedValue(
  id: string,
  dimensions: readonly string[],
): { dimension: string; value: string } | undefined {
  const dimension = dimensions
    .filter((one) => id.startsWith(`share:${one}=`))
    .toSorted((one, other) => other.length - one.length)[0]
  return dimension === undefined ? undefined : { dimension, value: id.slice(`share:${dimension}=`.length) }
}

/** "Churn rate", "share of women by contract": the share of customers with a value of a column, of those of whom it is known. Of yes and no only the yes is asked for. */
export function shareMeasures(dimension: Dimension, config: Pick<Config, 'predict' | 'terms'>): Measure[] {
  const { id, label, values, complete } = dimension
  if (!complete || values.length > fewValues || values.length < 2) return []
  const header = id.replace(/^attribute:/, '')
  const names = columnNames(header, [label.en, label.zh])
  const all = values.map(({ value }) => value)
  const yesAndNo = all.length === 2 && all.some(isYes) && all.some(isNo)
  const outcome = config.predict.outcome?.toLowerCase() === header.toLowerCase() ? config.predict : undefined
  const isWanted = (value: string): boolean =>
    (yesAndNo ? isYes(value) || outcome?.is === value : true) && shareId(id, value).length <= 120
  return values
    .filter(({ value }) => isWanted(value))
    .map((entry) => {
      const { value } = entry
      const churned = meaningOf(value, names) === 'churned'
      const isOutcome = outcome !== undefined && (outcome.is === undefined ? isYes(value) : outcome.is === value)
      const term = isOutcome ? config.terms.yes : undefined
      const words = rateWords(names, { churned, has: isYes(value) && all.some(isNo), term })
      return {
        id: shareId(id, value),
        label: {
          en: (churned ? chatColumnsEn.churnLabel : chatValuesEn.shareWith)(label.en, entry.label.en),
          zh: (churned ? chatColumnsZh.churnLabel : chatValuesZh.shareWith)(label.zh, entry.label.zh),
        },
        synonyms: wordsOf(words.en, words.zh),
        definition: {
          en: chatValuesEn.shareDefinition(shownName(header), entry.label.en),
          zh: chatValuesZh.shareDefinition(shownName(header), entry.label.zh),
        },
        grain: 'customer',
        unit: 'share',
        kind: 'share',
        additive: false,
        better: churned ? 'lower' : 'neither',
        timed: false,
      }
    })
}

function rateWords(
  { en, zh }: ColumnNames,
  { churned, has, term }: { churned: boolean; has: boolean; term: string | undefined },
): { en: readonly string[]; zh: readonly string[] } {
  const ofTerm = term === undefined ? [] : [term, ...(chatColumnsZh.terms[term] ?? [])]
  return {
    en: [
      ...(churned ? chatColumnsEn.churnRate : []),
      ...(has && !churned ? en.flatMap(chatColumnsEn.rate) : []),
      ...ofTerm.flatMap(chatColumnsEn.rate),
    ],
    zh: [
      ...(churned ? chatColumnsZh.churnRate : []),
      ...(has && !churned ? zh.flatMap(chatColumnsZh.rate) : []),
      ...ofTerm.flatMap(chatColumnsZh.rate),
    ],
  }
}

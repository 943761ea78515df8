import { attributeFeatures } from '../../customers/features/attribute-features.ts'
import { knownFeatures } from '../../customers/features/feature-table.ts'
import { attributeHeader, featureText } from '../../facts/feature-text.ts'
import { measureOf } from '../../facts/figure-unit.ts'
import { chatFeaturesEn } from '../../language/en/chat-features.ts'
import { chatValuesEn } from '../../language/en/chat-values.ts'
import { chatFeaturesZh } from '../../language/zh/chat-features.ts'
import { chatValuesZh } from '../../language/zh/chat-values.ts'
import type { DeskContext } from '../run/desk-context.ts'
import type { AttributeColumns } from '../run/prepare-customers.ts'
import type { Measure } from './entry.ts'
import { both, wordsOf } from './localized-words.ts'

const words = { en: chatValuesEn, zh: chatValuesZh }

/** Features that read as a sum over customers where no statistic is named keep their plain words for the measures of orders. */
const alsoOfOrders = new Set([
  'frequency',
  'monetary',
  'average_order_value',
  'items_per_order',
  'return_rate',
  'discount_share',
])

const units: Record<string, Measure['unit']> = {
  days: 'days',
  orders: 'orders',
  money: 'money',
  items: 'items',
  products: 'products',
  share: 'share',
  rate: 'share',
}

/** Median and mean of every feature of the customers: those of orders, events and reviews, and their numeric attributes. */
export function featureEntries({ snapshot, segmentation }: DeskContext, attributes: AttributeColumns): Measure[] {
  const ofTable = attributeFeatures(snapshot.reading).map(({ id }) => id)
  const columns = [...attributes].filter(([, { isNumber }]) => isNumber).map(([id]) => id)
  const ids = [...new Set([...knownFeatures(snapshot).filter((id) => !ofTable.includes(id)), ...columns])]
  return ids.flatMap((id) => {
    const { unit, better } =
      segmentation === undefined ? { unit: 'number', better: 'neither' as const } : measureOf(id, segmentation)
    return (['median', 'mean'] as const).map((kind) => ({
      ...wordsOfFeature(id, kind),
      grain: 'customer' as const,
      unit: units[unit] ?? 'number',
      kind,
      additive: false,
      better,
      timed: false,
    }))
  })
}

function wordsOfFeature(
  id: string,
  kind: 'median' | 'mean',
): Pick<Measure, 'id' | 'label' | 'synonyms' | 'definition'> {
  const texts = { en: featureText(id, 'en'), zh: featureText(id, 'zh') }
  const header = id.startsWith('attribute:') ? attributeHeader(id) : undefined
  const own = {
    en: [...(chatFeaturesEn[id] ?? []), ...(header === undefined ? [] : headerWords(header))],
    zh: [...(chatFeaturesZh[id] ?? []), ...(header === undefined ? [] : headerWords(header))],
  }
  const synonyms = (language: 'en' | 'zh'): string[] => {
    const plain = [texts[language].label, texts[language].short, ...own[language]]
    const { meanWords, medianWords } = words[language]
    if (kind === 'mean') return plain.flatMap((word) => meanWords(word.toLowerCase()))
    const bare = alsoOfOrders.has(id) ? own[language] : plain
    return [...bare, ...plain.flatMap((word) => medianWords(word.toLowerCase()))]
  }
  const isMean = kind === 'mean'
  return {
    id: isMean ? `${id}:mean` : id,
    label: both((language) => {
      const { label } = texts[language]
      if (isMean) return words[language].mean(label)
      return alsoOfOrders.has(id) ? words[language].median(label) : label
    }),
    synonyms: wordsOf(synonyms('en'), synonyms('zh')),
    definition: both((language) =>
      isMean
        ? words[language].meanOf(texts[language].definition)
        : words[language].medianOf(texts[language].definition),
    ),
  }
}

/** "MonthlyCharges" is also asked for as "monthly charges". */
const headerWords = (header: string): string[] => [
  header,
  header.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/[_\-.]+/g, ' '),
]

/** How a column is called in questions. */
export const columnWords = headerWords

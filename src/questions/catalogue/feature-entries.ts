import { attributeFeatures } from '../../customers/features/attribute-features.ts'
import { knownFeatures } from '../../customers/features/feature-table.ts'
import { attributeHeader, featureText } from '../../facts/feature-text.ts'
import { measureOf } from '../../facts/figure-unit.ts'
import { chatColumnsEn } from '../../language/en/chat-columns.ts'
import { chatFeaturesEn } from '../../language/en/chat-features.ts'
import { chatValuesEn } from '../../language/en/chat-values.ts'
import { chatColumnsZh } from '../../language/zh/chat-columns.ts'
import { chatFeaturesZh } from '../../language/zh/chat-features.ts'
import { chatValuesZh } from '../../language/zh/chat-values.ts'
import type { DeskContext } from '../run/desk-context.ts'
import type { AttributeColumns } from '../run/prepare-customers.ts'
import { columnLabel } from './column-label.ts'
import { columnNames } from './column-names.ts'
import type { Measure } from './entry.ts'
import { both, wordsOf } from './localized-words.ts'

const words = { en: chatValuesEn, zh: chatValuesZh }
const columns = { en: chatColumnsEn, zh: chatColumnsZh }

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

type Statistic = 'median' | 'mean' | 'total'

/** Median and mean of every feature of the customers: those of orders, events and reviews, and their numeric attributes, of which there is the sum too. */
export function featureEntries(
  { snapshot, segmentation, config }: DeskContext,
  attributes: AttributeColumns,
): Measure[] {
  const ofTable = attributeFeatures(snapshot.reading).map(({ id }) => id)
  const numeric = [...attributes].filter(([, { isNumber }]) => isNumber).map(([id]) => id)
  const ids = [...new Set([...knownFeatures(snapshot).filter((id) => !ofTable.includes(id)), ...numeric])]
  return ids.flatMap((id) => {
    const { unit, better } =
      segmentation === undefined ? { unit: 'number', better: 'neither' as const } : measureOf(id, segmentation)
    const statistics: readonly Statistic[] = numeric.includes(id) ? ['median', 'mean', 'total'] : ['median', 'mean']
    return statistics.map((kind) => ({
      ...wordsOfFeature(id, kind, config),
      grain: 'customer' as const,
      unit: units[unit] ?? 'number',
      kind,
      additive: kind === 'total',
      better,
      timed: false,
    }))
  })
}

function wordsOfFeature(
  id: string,
  kind: Statistic,
  { labels, kind: shop }: DeskContext['config'],
): Pick<Measure, 'id' | 'label' | 'synonyms' | 'definition' | 'ofOne'> {
  const isAttribute = id.startsWith('attribute:')
  const header = attributeHeader(id)
  const label = both((language) =>
    isAttribute ? columnLabel(header, labels)[language] : featureText(id, language).label,
  )
  const names = isAttribute ? columnNames(header, [label.en, label.zh]) : undefined
  const synonyms = (language: 'en' | 'zh'): string[] => {
    const { short } = featureText(id, language)
    const own = [...((language === 'en' ? chatFeaturesEn : chatFeaturesZh)[id] ?? []), ...(names?.[language] ?? [])]
    const plain = [
      label[language],
      short,
      ...own,
      ...(names === undefined ? [] : usualNames(names.concept, shop)[language]),
    ]
    const { meanWords, medianWords } = words[language]
    if (kind === 'total') return plain.flatMap((word) => columns[language].totalWords(word.toLowerCase()))
    if (kind === 'mean') return plain.flatMap((word) => meanWords(word.toLowerCase()))
    const bare = alsoOfOrders.has(id) ? own : plain
    return [...bare, ...plain.flatMap((word) => medianWords(word.toLowerCase()))]
  }
  const of = (language: 'en' | 'zh') => {
    const { definition } = featureText(id, language)
    const name = label[language]
    const { mean, meanOf, medianOf } = words[language]
    const { median, total, totalOf } = columns[language]
    switch (kind) {
      case 'median':
        // A column of the import, and a name that figures over all orders have too, say which statistic is meant.
        return { label: isAttribute || alsoOfOrders.has(id) ? median(name) : name, definition: medianOf(definition) }
      case 'mean':
        return { label: mean(name), definition: meanOf(definition) }
      case 'total':
        return { label: total(name), definition: totalOf(definition) }
    }
  }
  return {
    id: kind === 'median' ? id : `${id}:${kind}`,
    label: both((language) => of(language).label),
    ...(of('en').label === label.en ? {} : { ofOne: label }),
    synonyms: wordsOf(synonyms('en'), synonyms('zh')),
    definition: both((language) => of(language).definition),
  }
}

/** Names that follow from what the customers are customers of: what a telecom calls tenure is counted in months, and age everywhere in years. */
function usualNames(concept: string | undefined, shop: DeskContext['config']['kind']): { en: string[]; zh: string[] } {
  if (concept === 'age') return { en: ['age in years'], zh: ['年龄（岁）'] }
  // Of a bank, an amount of which nothing else is said is that of the credit.
  if (concept === 'amount' && shop === 'bank')
    return { en: [...chatColumnsEn.columns['credit-amount']], zh: [...chatColumnsZh.columns['credit-amount']] }
  return concept === 'tenure' && shop === 'telecom'
    ? { en: ['tenure in months'], zh: ['在网月数'] }
    : { en: [], zh: [] }
}

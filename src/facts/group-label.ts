import type { Tier } from '../customers/value/value.ts'
import { factsEn } from '../language/en/facts.ts'
import { valueText as valueEn } from '../language/en/value.ts'
import type { Language, Localized } from '../language/language.ts'
import { factsZh } from '../language/zh/facts.ts'
import { valueText as valueZh } from '../language/zh/value.ts'
import type { SheetGroup } from './fact.ts'
import { localizeFigure } from './format.ts'
import { dimensionName, valueName } from './value-name.ts'

const isTier = (value: string): value is Tier => Object.hasOwn(valueEn.tiers, value)

/** What a reader calls a group: the country, category or tier, or a column with its value. @param value undefined: of those of whom it is not known */
function groupLabel(by: string, value: string | undefined): Localized {
  if (value !== undefined && by === 'tier' && isTier(value))
    return { en: valueEn.tiers[value].name, zh: valueZh.tiers[value].name }
  if (value !== undefined && !by.startsWith('attribute:')) return valueName(by, value)
  const [of, is] = [
    dimensionName(by),
    value === undefined ? { en: factsEn.notKnown, zh: factsZh.notKnown } : valueName(by, value),
  ]
  return { en: `${of.en}: ${is.en}`, zh: `${of.zh}：${is.zh}` }
}

/** The labels of all groups, in their order: where two would be called alike, the value as the data writes it stands behind. */
export function groupLabels(by: string, values: readonly (string | undefined)[]): Localized[] {
  const labels = values.map((value) => groupLabel(by, value))
  const called = (language: Language): Map<string, Localized[]> => Map.groupBy(labels, (label) => label[language])
  const all = { en: called('en'), zh: called('zh') }
  const isShared = (language: Language, text: string): boolean => (all[language].get(text)?.length ?? 0) > 1
  return labels.map(({ en, zh }, i) => ({
    en: isShared('en', en) ? `${en} (${values[i]})` : en,
    zh: isShared('zh', zh) ? `${zh}（${values[i]}）` : zh,
  }))
}

/** Tells a reader of a group's sheets or personas whom "all customers" means there. */
export function groupNote({ label, customers }: SheetGroup): Localized {
  const count = localizeFigure(customers, 'customers')
  return { en: factsEn.allOfGroup(label.en, count.en), zh: factsZh.allOfGroup(label.zh, count.zh) }
}

import type { Language, Localized } from '../../../language/language.ts'
import type { Catalogue } from '../../../questions/catalogue/entry.ts'
import { terminalTexts } from '../terminal-texts.ts'

/** Labels of measures as a list shows them: of two that are called alike, that of customers says that it is one. */
export function labelsApart(measures: Catalogue['measures']): ReadonlyMap<string, Localized> {
  const apart = (language: Language): Map<string, string> => {
    const alike = Map.groupBy(measures, ({ label }) => label[language].toLowerCase())
    return new Map(
      measures.map(({ id, label, grain, kind }) => {
        const name = label[language]
        const isShared = (alike.get(name.toLowerCase())?.length ?? 0) > 1
        const isOfCustomers = isShared && grain === 'customer' && kind === 'median'
        return [id, isOfCustomers ? terminalTexts[language].menu.perCustomer(name) : name]
      }),
    )
  }
  const [en, zh] = [apart('en'), apart('zh')]
  return new Map(measures.map(({ id, label }) => [id, { en: en.get(id) ?? label.en, zh: zh.get(id) ?? label.zh }]))
}

import type { Localized } from '../../language/language.ts'
import type { Catalogue } from '../../questions/catalogue/entry.ts'
import type { TypedQuery } from '../../questions/query/typed-query.ts'

/** A typed query as a question that can be asked: "revenue by country". */
export function wordQuery({ measures, dimensions }: TypedQuery, catalogue: Catalogue): Localized {
  const labels = (ids: readonly string[], entries: readonly { id: string; label: Localized }[]): Localized[] =>
    ids.map((id) => entries.find((entry) => entry.id === id)?.label ?? { en: id, zh: id })
  const figures = labels(measures, catalogue.measures)
  const parts = labels(dimensions, catalogue.dimensions)
  const join = (all: readonly Localized[], language: 'en' | 'zh', comma: string): string =>
    all.map((label) => label[language]).join(comma)
  return {
    en: [join(figures, 'en', ', '), join(parts, 'en', ', ')].filter((text) => text !== '').join(' by '),
    zh: (parts.length === 0 ? '' : `按${join(parts, 'zh', '、')}的`) + join(figures, 'zh', '、'),
  }
}

import { formatDate } from '../../facts/format-date.ts'
import { chatRefusalsEn } from '../../language/en/chat-refusals.ts'
import type { Language, Localized } from '../../language/language.ts'
import { chatRefusalsZh } from '../../language/zh/chat-refusals.ts'
import type { Catalogue } from '../catalogue/entry.ts'
import type { Days } from '../query/time-range.ts'
import type { TypedQuery } from '../query/typed-query.ts'

const texts = { en: chatRefusalsEn.reading, zh: chatRefusalsZh.reading }

/** A query in plain words: measures, dimensions, filters and days. */
export function plainReading(query: TypedQuery, catalogue: Catalogue, { days }: { days?: Days }): Localized {
  const say = (language: Language): string => {
    const text = texts[language]
    const labelOf = (id: string): string =>
      [...catalogue.measures, ...catalogue.dimensions].find((entry) => entry.id === id)?.label[language] ?? id
    const measures = text.joined(query.measures.map(labelOf))
    const dimensions = query.dimensions.map(labelOf)
    const filters = query.filters.map(({ dimension, op, values }) => {
      const names = values.map(
        (value) =>
          catalogue.dimensions.find(({ id }) => id === dimension)?.values.find((entry) => entry.value === value)?.label[
            language
          ] ?? value,
      )
      return (op === 'is' ? text.only : text.except)(labelOf(dimension), text.joined(names))
    })
    const time =
      days === undefined
        ? text.asOf(formatDate(catalogue.asOf, language))
        : text.days(formatDate(days.from, language), formatDate(days.to, language))
    return [dimensions.length === 0 ? measures : text.by(measures, text.joined(dimensions)), ...filters, time].join('')
  }
  return { en: say('en'), zh: say('zh') }
}

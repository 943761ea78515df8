import type { Language } from '../../../language/language.ts'
import type { Catalogue } from '../../../questions/catalogue/entry.ts'
import type { ValueFilter } from '../../../questions/query/typed-query.ts'
import { choicesOf, chosenOf } from './names.ts'

/** Filters as the menu takes them: "country = France, Germany; segment != S1". Undefined where one cannot be read. */
export function readFilters(typed: string, catalogue: Catalogue, language: Language): ValueFilter[] | undefined {
  const parts = typed.split(/[;；]/).filter((part) => part.trim() !== '')
  const filters = parts.map((part) => readFilter(part, catalogue, language))
  return filters.some((filter) => filter === undefined) ? undefined : filters.flatMap((filter) => filter ?? [])
}

function readFilter(text: string, catalogue: Catalogue, language: Language): ValueFilter | undefined {
  const [, name = '', op, rest = ''] = /^([^=!≠＝]+?)\s*(!=|≠|=|＝)\s*(.+)$/.exec(text.trim()) ?? []
  const found = chosenOf(
    name,
    choicesOf(
      catalogue.dimensions.map(({ id }) => id),
      catalogue,
      language,
    ),
  )
  const dimension = catalogue.dimensions.find(({ id }) => id === found?.id)
  if (dimension === undefined) return undefined
  const values = rest
    .split(/[,，、]/)
    .flatMap((value) => (value.trim() === '' ? [] : [asWritten(value.trim(), dimension)]))
  if (values.length === 0) return undefined
  return { dimension: dimension.id, op: op === '=' || op === '＝' ? 'is' : 'is-not', values }
}

/** A value as the data writes it, where its label or a synonym was typed. */
function asWritten(typed: string, { values }: Catalogue['dimensions'][number]): string {
  const choices = values.map(({ value, label, synonyms }) => ({
    id: value,
    label: value,
    words: [value, label.en, label.zh, ...synonyms.en, ...synonyms.zh].map((word) => word.toLowerCase()),
  }))
  return choices.find(({ words }) => words.includes(typed.toLowerCase()))?.id ?? typed
}

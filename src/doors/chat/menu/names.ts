import type { Language } from '../../../language/language.ts'
import type { Catalogue } from '../../../questions/catalogue/entry.ts'
import { labelsApart } from './labels-apart.ts'

/** A name that a menu offers, with all the words that mean it. */
export interface Choice {
  id: string
  label: string
  words: readonly string[]
}

/** Ids as choices, with labels and synonyms of the catalogue where it has them. */
export function choicesOf(ids: readonly string[], catalogue: Catalogue, language: Language): Choice[] {
  const known = new Map([...catalogue.measures, ...catalogue.dimensions].map((entry) => [entry.id, entry]))
  const segments = catalogue.dimensions.find(({ id }) => id === 'segment')?.values ?? []
  const labelled = new Map(segments.map((entry) => [entry.value, entry]))
  const apart = labelsApart(catalogue.measures)
  return ids.map((id) => {
    const entry = known.get(id) ?? labelled.get(id)
    if (entry === undefined) return { id, label: id, words: [id.toLowerCase()] }
    const { label, synonyms } = entry
    const words = [id, label.en, label.zh, ...synonyms.en, ...synonyms.zh].map((word) => word.toLowerCase())
    return { id, label: (apart.get(id) ?? label)[language], words }
  })
}

/** The choice that a number or a name means: the very name first, then the only one that begins so. */
export function chosenOf(typed: string, choices: readonly Choice[]): Choice | undefined {
  const wanted = typed.trim().toLowerCase()
  if (wanted === '') return undefined
  const exact = choices.find(({ words }) => words.includes(wanted))
  if (exact !== undefined) return exact
  if (/^\d{1,4}$/.test(wanted)) return choices[Number(wanted) - 1]
  const begun = choices.filter(({ words }) => words.some((word) => word.startsWith(wanted)))
  return begun.length === 1 ? begun[0] : undefined
}

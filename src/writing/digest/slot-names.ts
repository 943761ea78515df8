import type { Language } from '../../language/language.ts'
import type { DigestLine } from './digest.ts'
import { safeName } from './safe-name.ts'

/** Puts slots where a model wrote out the name of a product that it was told of: the name that is shown comes from the fact, letter by letter. */
export function slotNames(text: string, lines: readonly DigestLine[], language: Language): string {
  return lines
    .filter(({ fact }) => fact.id.startsWith('product:'))
    .map(({ name, fact }) => ({ name, label: safeName(fact.label[language]) }))
    .toSorted((a, b) => b.label.length - a.label.length)
    .reduce((rest, { name, label }) => (label === '' ? rest : rest.replaceAll(label, `{p:${name}}`)), text)
}

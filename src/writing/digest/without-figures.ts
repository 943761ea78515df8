import { isOfProduct, productName } from '../../facts/product-name.ts'
import type { Language } from '../../language/language.ts'
import type { Part } from '../personas/persona.ts'
import type { DigestLine } from './digest.ts'

/**
 * The words of parts as a model may see them that gets no values: a slot (slot-values.ts) in the place of each figure and name that code rendered.
 * @param lines the digest that the model sees beside them; a fact that is not on it has a slot without a name, "{f}"
 */
export function withoutFigures(parts: readonly Part[], lines: readonly DigestLine[], language: Language): string {
  const byFact = new Map(lines.map((line) => [line.fact.id, line]))
  return parts
    .map((part) => (typeof part === 'string' ? part : slotOf(part.text, byFact.get(part.fact), language)))
    .join('')
}

function slotOf(text: string, line: DigestLine | undefined, language: Language): string {
  if (line === undefined) return '{f}'
  const { name, fact } = line
  if (isOfProduct(fact) && text === productName(fact, language)) return `{p:${name}}`
  return text === fact.comparison?.display[language] ? `{f:${name}|vs:all}` : `{f:${name}}`
}

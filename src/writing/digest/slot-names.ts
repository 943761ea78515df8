import { isOfProduct, productName } from '../../facts/product-name.ts'
import type { Language } from '../../language/language.ts'
import type { DigestLine } from './digest.ts'
import { safeName } from './safe-name.ts'

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/**
 * Puts slots where a model wrote out the name of a product that it was told of: the name that is shown comes from the fact, letter by letter. A name within
 * another word, "Tea" in "Teapot", is none.
 */
export function slotNames(text: string, lines: readonly DigestLine[], language: Language): string {
  const names = new Map(
    lines
      .filter(({ fact }) => isOfProduct(fact))
      .map(({ name, fact }) => [safeName(productName(fact, language)), name] as const)
      .filter(([label]) => label !== ''),
  )
  if (names.size === 0) return text
  const labels = [...names.keys()].toSorted((a, b) => b.length - a.length).map(literal)
  const whole = new RegExp(`(?<![\\p{Script=Latin}\\p{N}])(?:${labels.join('|')})(?![\\p{Script=Latin}\\p{N}])`, 'gu')
  return text.replaceAll(whole, (label) => `{p:${names.get(label) ?? ''}}`)
}

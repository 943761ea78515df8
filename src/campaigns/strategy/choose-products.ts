import { z } from 'zod'
import type { Fact, FactSheet } from '../../facts/fact.ts'
import { productName } from '../../facts/product-name.ts'
import type { Language } from '../../language/language.ts'
import { productsFor } from '../../writing/copy/angles-for.ts'
import { readSheet } from '../../writing/personas/reading.ts'
import type { Reason } from '../campaign.ts'
import type { ProductRule } from './goal-rules.ts'
import { strategyWords } from './strategy-words.ts'

/** A product that the campaign is about, and the fact that speaks for it. */
export const PlannedProduct = z.strictObject({ product: z.string(), name: z.string(), fact: z.string() })
export type PlannedProduct = z.infer<typeof PlannedProduct>

/** Most products of a campaign: more are a catalogue. */
const most = 5

/**
 * The products that suit the goal: those that the audience has bought more often than others, those that are suggested to it, or those in
 * stock among either. Names are as facts tell them.
 * @param suggestions the sheet with what is suggested: of the audience where it is a segment, else of the segment that most of it are in
 * @param asked what the marketer named, which is taken as it is
 * @param stock units by product code, where they are known
 */
export function chooseProducts(
  sheet: FactSheet,
  suggestions: FactSheet,
  rule: ProductRule,
  stock: ReadonlyMap<string, number> | undefined,
  asked: readonly Fact[] = [],
): { products: PlannedProduct[]; reason: Reason } {
  const suggested = suggestions.facts.filter(({ id }) => id.startsWith('suggested:'))
  const favourites = productsFor('favourites', readSheet(sheet, 'en'))
  const bought = sheet.facts.filter(({ id }) => id.startsWith('product:'))
  const isThere = (fact: Fact): boolean => stock === undefined || (stock.get(codeOf(fact)) ?? 0) > 0
  const choices: Record<ProductRule, readonly Fact[]> = {
    favourites: favourites.filter(isThere),
    suggested: suggested.filter(isThere).toSorted((a, b) => aheadOfAll(b) - aheadOfAll(a)),
    stock: stock === undefined ? [] : [...suggested, ...bought].filter(isThere),
    asked: [],
    none: [],
  }
  const isAsked = asked.length > 0 && rule !== 'none'
  const facts = firstOfEach(isAsked ? asked : choices[rule]).slice(0, most)
  const text = (language: Language): string => {
    const { products: words, join } = strategyWords[language]
    const listed = (some: readonly Fact[]): string => some.map((fact) => productName(fact, language)).join(join)
    if (rule === 'none') return asked.length === 0 ? words.none : words.quiet(listed(asked))
    if (isAsked) return words.asked(listed(facts))
    if (rule === 'asked') return words.unasked
    if (rule === 'stock' && stock === undefined) return words.unstocked
    if (facts.length === 0) return rule === 'favourites' ? words.unknown : words.unsuggested
    return words[rule](listed(facts))
  }
  return {
    products: facts.map((fact) => ({ product: codeOf(fact), name: productName(fact, 'en'), fact: fact.id })),
    reason: {
      choice: 'products',
      rule: facts.length === 0 ? 'products.none' : `products.${isAsked ? 'asked' : rule}`,
      text: { en: text('en'), zh: text('zh') },
      facts: facts.map(({ id }) => id),
      learnings: [],
    },
  }
}

/** product:85123A.share, suggested:85123A.share → 85123A */
const codeOf = ({ id }: Fact): string => id.slice(id.indexOf(':') + 1, id.lastIndexOf('.'))

/** How much more often it is suggested to them than to all, in parts of one: bestsellers are suggested to everybody, and go with nothing in particular. */
const aheadOfAll = ({ value, all }: Fact): number => value - (all?.value ?? value)

const firstOfEach = (facts: readonly Fact[]): Fact[] =>
  [...new Map(facts.toReversed().map((fact) => [codeOf(fact), fact])).values()].toReversed()

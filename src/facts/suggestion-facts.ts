import type { SegmentProduct } from '../customers/recommendations/recommendations.ts'
import { factsEn } from '../language/en/facts.ts'
import { factsZh } from '../language/zh/facts.ts'
import { type FactDraft, provenance, type SheetScope } from './fact-draft.ts'
import { localizeFigure } from './format.ts'
import { readableName } from './readable-name.ts'

/** What a product is called in the facts on suggestions. */
export const suggestionId = (product: string): string => `suggested:${product}.share`

/** To what share of the segment’s customers each product is suggested that they have not bought: counted, so without interval and test. */
export function suggestionFacts(products: readonly SegmentProduct[], scope: SheetScope): FactDraft[] {
  return products.map(({ product, name, customers, share, shareOfAll }) => {
    const readable = readableName(name === '' ? product : name)
    return {
      fact: {
        id: suggestionId(product),
        label: { en: factsEn.suggested(readable), zh: factsZh.suggested(readable) },
        value: share,
        unit: 'share',
        kind: 'share',
        denominator: { en: factsEn.ofSegmentCustomers, zh: factsZh.ofSegmentCustomers },
        better: 'neither',
        display: localizeFigure(share, 'share'),
        customers,
        all: { value: shareOfAll, display: localizeFigure(shareOfAll, 'share') },
        ...provenance(scope, 'count(customers to whom the product is suggested) / count(customers) by segment', true),
      },
    }
  })
}

import type { ProductProfile, Profile } from '../customers/profiles/profile.ts'
import { factsEn } from '../language/en/facts.ts'
import { factsZh } from '../language/zh/facts.ts'
import { compareShares } from './compare-shares.ts'
import { type FactDraft, provenance, type SheetScope } from './fact-draft.ts'
import { localizeFigure } from './format.ts'
import { readableName } from './readable-name.ts'
import { shareInterval } from './share-interval.ts'

/** The share of the segment’s customers who bought a product, for its typical and its most bought products. */
export function productFacts(profile: Profile, all: Profile, scope: SheetScope): FactDraft[] {
  const products = new Map([...profile.products, ...profile.topProducts].map((product) => [product.product, product]))
  return [...products.values()].map((product) => productFact(product, profile, all, scope))
}

function productFact(product: ProductProfile, profile: Profile, all: Profile, scope: SheetScope): FactDraft {
  const name = readableName(product.name === '' ? product.product : product.name)
  const claim = compareShares({
    segment: { share: product.share, n: profile.customers },
    all: { share: product.shareOfAll, n: all.customers },
  })
  return {
    fact: {
      id: `product:${product.product}.share`,
      label: { en: name, zh: name },
      value: product.share,
      unit: 'share',
      kind: 'share',
      denominator: { en: factsEn.ofSegmentCustomers, zh: factsZh.ofSegmentCustomers },
      better: 'neither',
      display: localizeFigure(product.share, 'share'),
      customers: product.customers,
      all: { value: product.shareOfAll, display: localizeFigure(product.shareOfAll, 'share') },
      interval: shareInterval(product.share, profile.customers),
      ...provenance(scope, 'count(customers who bought the product) / count(customers) by segment', true),
    },
    ...(claim === undefined ? {} : { claim }),
  }
}

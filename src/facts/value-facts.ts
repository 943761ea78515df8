import type { Profile, ValueShare } from '../customers/profiles/profile.ts'
import { factsEn } from '../language/en/facts.ts'
import type { Localized } from '../language/language.ts'
import { factsZh } from '../language/zh/facts.ts'
import { compareShares } from './compare-shares.ts'
import { type FactDraft, provenance, type SheetScope } from './fact-draft.ts'
import { localizeFigure } from './format.ts'
import { isOrderShare, mergeRareValues, otherValue } from './merge-rare-values.ts'
import { shareInterval } from './share-interval.ts'
import { dimensionName, valueName } from './value-name.ts'

/** How the segment spreads over countries, categories, weekdays, times of day and text attributes. */
export function valueFacts(
  profile: Profile,
  all: Profile,
  scope: SheetScope,
  minCustomers: number,
): { drafts: FactDraft[]; merged: number } {
  const dimensions = [...new Set(profile.values.map((value) => value.dimension))]
  const merged = dimensions.map((dimension) =>
    mergeRareValues(
      profile.values.filter((value) => value.dimension === dimension),
      profile.customers,
      minCustomers,
    ),
  )
  return {
    drafts: merged.flatMap((values) => values.kept.map((value) => valueFact(value, profile, all, scope))),
    merged: merged.reduce((sum, values) => sum + values.withheld, 0),
  }
}

const label = ({ dimension, value }: ValueShare): Localized => {
  const of = dimensionName(dimension)
  const is = value === otherValue ? { en: factsEn.other, zh: factsZh.other } : valueName(dimension, value)
  return { en: `${of.en}: ${is.en}`, zh: `${of.zh}：${is.zh}` }
}

function valueFact(value: ValueShare, profile: Profile, all: Profile, scope: SheetScope): FactDraft {
  const ofOrders = isOrderShare(value.dimension)
  const isOther = value.value === otherValue
  const claim = isOther
    ? undefined
    : compareShares({
        segment: { share: value.share, n: profile.customers, orders: ofOrders ? profile.orders : undefined },
        all: { share: value.shareOfAll, n: all.customers, orders: ofOrders ? all.orders : undefined },
      })
  return {
    fact: {
      id: `${value.dimension}:${value.value}.share`,
      label: label(value),
      value: value.share,
      unit: 'share',
      kind: 'share',
      denominator: ofOrders
        ? { en: factsEn.ofSegmentOrders, zh: factsZh.ofSegmentOrders }
        : { en: factsEn.ofSegmentCustomers, zh: factsZh.ofSegmentCustomers },
      better: 'neither',
      display: localizeFigure(value.share, 'share'),
      customers: value.customers,
      // What is "other" differs from segment to segment, so it has no counterpart among all customers.
      ...(isOther ? {} : { all: { value: value.shareOfAll, display: localizeFigure(value.shareOfAll, 'share') } }),
      interval: shareInterval(value.share, profile.customers),
      ...provenance(
        scope,
        `count(${ofOrders ? 'orders' : 'customers'}) by segment, ${value.dimension}`,
        !value.dimension.startsWith('attribute:'),
      ),
    },
    ...(ofOrders ? {} : { remainder: profile.customers - value.customers }),
    ...(claim === undefined ? {} : { claim }),
  }
}

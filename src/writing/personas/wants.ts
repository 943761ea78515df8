import type { Fact } from '../../facts/fact.ts'
import { addressableAttributes } from './attribute-facts.ts'
import { factName, isAttributeValue } from './fact-name.ts'
import type { PhraseKey } from './persona-phrases.ts'
import type { Reading } from './reading.ts'
import type { Role, RoleName } from './role.ts'
import type { Statement } from './statement.ts'
import { type Traits, traitsOf } from './traits.ts'
import { typicalProducts } from './typical-products.ts'

const byRole: Partial<Record<RoleName, PhraseKey[]>> = {
  mainstay: ['wants.recognition', 'wants.reorder'],
  'top-spender': ['wants.recognition'],
  regular: ['wants.reorder'],
  'dormant-valuable': ['wants.reason'],
  dormant: ['wants.reason'],
  newcomer: ['wants.next-idea'],
  recent: ['wants.next-idea'],
  returner: ['wants.fit', 'wants.exchange'],
}

/** What the segment is likely to want: two or three things, from its part and its traits. */
export function wantsStatements(reading: Reading, role: Role): Statement[] {
  const traits = traitsOf(reading)
  const wants = [
    ...(byRole[role.name] ?? []).map((key): Statement => ({ key, slots: {}, licence: role.licence })),
    ...byTrait(reading, traits, role),
  ]
  if (wants.length < 2) wants.push({ key: 'wants.clear', slots: {}, licence: role.licence })
  if (wants.length < 2) wants.push({ key: 'wants.clear', slots: {}, licence: role.licence })
  return wants.slice(0, 3)
}

function byTrait(reading: Reading, traits: Traits, role: Role): Statement[] {
  const { language } = reading
  const plain = (key: PhraseKey, fact: Fact | undefined): Statement[] =>
    fact === undefined ? [] : [{ key, slots: {}, licence: [fact.id] }]
  const named = (key: PhraseKey, fact: Fact | undefined): Statement[] =>
    fact === undefined ? [] : [{ key, slots: { name: factName(fact, language) }, licence: [fact.id] }]
  const dormant = role.name.startsWith('dormant') || role.name === 'returner'
  const { time } = traits
  return [
    ...(role.name === 'returner' ? [] : plain('wants.fit', traits.returns)),
    ...plain('wants.value', traits.discount),
    ...plain('wants.bulk', traits.bulk),
    ...named('wants.category', traits.category),
    ...(time === undefined
      ? []
      : [{ key: 'wants.timing' as const, slots: { name: time.name }, licence: [time.fact.id] }]),
    ...named('wants.local', traits.country),
    ...addressableAttributes(reading)
      .slice(0, 1)
      .flatMap((fact) => named(isAttributeValue(fact) ? 'wants.entry' : 'wants.attribute', fact)),
    ...(role.name === 'returner' ? [] : named('wants.product', typicalProducts(reading)[0])),
    ...(dormant ? [] : plain('wants.focus', traits.focus ?? traits.categoryFocus)),
    ...plain('wants.small-steps', traits.smallOrders),
    ...(dormant ? [] : plain('wants.novelty', traits.wideRange)),
    ...plain('wants.quality', traits.bulk === undefined ? traits.largeOrders : undefined),
    ...(dormant ? [] : plain('wants.familiar', traits.longTenure)),
  ]
}

import type { Fact } from '../../facts/fact.ts'
import { addressableAttributes } from './attribute-facts.ts'
import { factName, isAttributeValue } from './fact-name.ts'
import type { PhraseKey } from './persona-phrases.ts'
import { isHigher, type Reading } from './reading.ts'
import type { Role, RoleName } from './role.ts'
import { type Statement, stateFact, stateWith } from './statement.ts'
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
    ...(byRole[role.name] ?? []).map((key) => ofRole(key, reading, role)),
    ...byTrait(reading, traits, role),
  ]
  if (wants.length < 2) wants.push({ key: 'wants.clear', slots: {}, licence: role.licence })
  if (wants.length < 2) wants.push({ key: 'wants.clear', slots: {}, licence: role.licence })
  return wants.slice(0, 3)
}

/** What the part calls for, with the figures at hand that its phrasings may tell. */
function ofRole(key: PhraseKey, reading: Reading, role: Role): Statement {
  const { typical, fact, average } = reading
  const facts = {
    recency: typical('recency'),
    frequency: typical('frequency'),
    monetary: typical('monetary'),
    interval: typical('interpurchase_time'),
    revenueShare: fact('revenue.share'),
    returns: isHigher(average('return_rate')) ? average('return_rate') : undefined,
  }
  return { ...stateWith(key, reading.language, facts), licence: role.licence }
}

function byTrait(reading: Reading, traits: Traits, role: Role): Statement[] {
  const { language } = reading
  /** A want that a fact licenses; its figure may be told in the slot of that name. */
  const say = (key: PhraseKey, slot: string, fact: Fact | undefined): Statement[] =>
    fact === undefined ? [] : [stateWith(key, language, { [slot]: fact }, [fact])]
  const named = (key: PhraseKey, fact: Fact | undefined): Statement[] =>
    fact === undefined ? [] : [stateFact(key, fact, language, { name: factName(fact, language) })]
  const isReturner = role.name === 'returner'
  const isAway = role.name.startsWith('dormant') || isReturner
  return [
    ...(isReturner ? [] : say('wants.fit', 'returns', traits.returns)),
    ...say('wants.value', 'discount', traits.discount),
    ...say('wants.bulk', 'items', traits.bulk),
    ...named('wants.category', traits.category),
    ...timing(reading, traits.time),
    ...named('wants.local', traits.country),
    ...addressableAttributes(reading)
      .slice(0, 1)
      .flatMap((fact) => named(isAttributeValue(fact) ? 'wants.entry' : 'wants.attribute', fact)),
    ...(isReturner ? [] : named('wants.product', typicalProducts(reading)[0])),
    ...(isAway ? [] : say('wants.focus', 'topProduct', traits.focus)),
    ...(isAway || traits.focus ? [] : say('wants.category-focus', 'topCategory', traits.categoryFocus)),
    ...(isReturner ? [] : say('wants.small-steps', 'orderValue', traits.smallOrders)),
    ...(isAway ? [] : say('wants.novelty', 'range', traits.wideRange)),
    ...say('wants.quality', 'orderValue', traits.bulk === undefined ? traits.largeOrders : undefined),
    ...(isAway ? [] : say('wants.familiar', 'tenure', traits.longTenure)),
  ]
}

/** A habit is a mean over customers, a day a share of all orders: their phrasings differ. */
function timing({ language }: Reading, time: Traits['time']): Statement[] {
  if (time === undefined) return []
  const slot = time.fact.id.endsWith('.mean') ? 'meanShare' : 'dayShare'
  const { slots, licence } = stateWith('wants.timing', language, { [slot]: time.fact }, [time.fact])
  return [{ key: 'wants.timing', slots: { ...slots, name: time.name }, licence }]
}

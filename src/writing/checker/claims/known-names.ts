import type { Fact, FactSheet } from '../../../facts/fact.ts'
import { attributeHeader } from '../../../facts/feature-text.ts'
import { countryNames } from './country-names.ts'
import { termsZh } from './terms-zh.ts'

/** What sort of thing a name on a sheet names. entry: a value of a column with the column's name; value: the value alone. */
type NameKind =
  | 'product'
  | 'place'
  | 'category'
  | 'day'
  | 'time'
  | 'entry'
  | 'value'
  | 'header'
  | 'segment'
  | 'segment-id'

/** A name on a sheet, the fact that carries it and the segment whose sheet it is. */
export interface KnownName {
  text: string
  kind: NameKind
  segment: string
  fact?: string
}

const remembered = new WeakMap<FactSheet, KnownName[]>()

/** Every name that stands on a sheet, in both languages. */
export function knownNames(sheet: FactSheet): KnownName[] {
  const known = remembered.get(sheet)
  if (known !== undefined) return known
  const names: KnownName[] = [
    { text: sheet.segment, kind: 'segment-id', segment: sheet.segment },
    ...[sheet.name.en, sheet.name.zh].map((text) => ({ text, kind: 'segment' as const, segment: sheet.segment })),
    ...sheet.facts.flatMap((fact) =>
      namesOf(fact).map(({ text, kind }) => ({ text, kind, segment: sheet.segment, fact: fact.id })),
    ),
  ]
  const told = names.filter(({ text }) => text.trim() !== '')
  remembered.set(sheet, told)
  return told
}

const kinds: Record<string, NameKind> = {
  product: 'product',
  suggested: 'product',
  asked: 'product',
  country: 'place',
  category: 'category',
  weekday: 'day',
  daytime: 'time',
}

function namesOf(fact: Fact): { text: string; kind: NameKind }[] {
  const labels = [...new Set([fact.label.en, fact.label.zh])]
  const [group = ''] = fact.id.split(':')
  if (fact.id.startsWith('attribute:')) return attributeNames(fact, labels)
  const kind = kinds[group]
  if (kind === undefined || fact.id.includes(':(other)')) return []
  const bare = labels.map((label) =>
    kind === 'product'
      ? label.replace(/, suggested as a next purchase$|^推荐接下来购买 ?/, '')
      : label.replace(/^[^:：]*(?:: |：)/, ''),
  )
  const called = kind === 'place' ? [...new Set(bare.flatMap(countryNames))] : bare
  return called.map((text) => ({ text, kind }))
}

function attributeNames(fact: Fact, labels: string[]): { text: string; kind: NameKind }[] {
  if (!fact.id.endsWith('.share') || fact.kind !== 'share') {
    return [{ text: attributeHeader(fact.id).replace(/\.(median|mean|upperQuartile)$/, ''), kind: 'header' }]
  }
  const [label = ''] = labels
  const cut = label.indexOf(': ')
  const header = { text: label.slice(0, cut), kind: 'header' as const }
  const entries = labels.map((text) => ({ text, kind: 'entry' as const }))
  // "Yes" or "other" alone name nothing.
  const value = label.slice(cut + 2)
  const terms = termsZh(value).map((text) => ({ text, kind: 'entry' as const }))
  return fact.id.includes(':(other)') || value.length < 3 || /^(?:yes|no|other|none|true|false)$/i.test(value)
    ? [...entries, header]
    : [
        ...entries,
        ...terms,
        header,
        { text: value, kind: 'value' },
        { text: value.replaceAll(' ', '-'), kind: 'value' },
      ]
}

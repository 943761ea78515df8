import { lacking as lackingEn } from '../../language/en/chat-lacking.ts'
import { chatPlacesEn } from '../../language/en/chat-places.ts'
import { type ChatWords, chatWordsEn, type WordRole } from '../../language/en/chat-words.ts'
import type { Language } from '../../language/language.ts'
import { lacking as lackingZh } from '../../language/zh/chat-lacking.ts'
import { chatWordsZh } from '../../language/zh/chat-words.ts'
import type { Catalogue, Dimension } from '../catalogue/entry.ts'
import type { Sense } from './sense.ts'
import { phraseKeys } from './tokenise.ts'

/** Phrases by their first key, each with what it stands for. */
export type Lexicon = Map<string, { keys: readonly string[]; sense: Sense }[]>

/** Adds a phrase; a phrase without keys says nothing. */
export function addPhrase(lexicon: Lexicon, phrase: string, sense: Sense): void {
  const keys = phraseKeys(phrase)
  if (keys.length === 0) return
  const beside = lexicon.get(keys[0])
  if (beside === undefined) lexicon.set(keys[0], [{ keys, sense }])
  else beside.push({ keys, sense })
}

/** Adds the names of a dimension's value: short ones, and those that are words of every sentence ("A"), only behind the name of their dimension. */
export function addValue(
  lexicon: Lexicon,
  dimension: Pick<Dimension, 'id' | 'label'>,
  value: Dimension['values'][number],
  common: ReadonlySet<string> = new Set(),
): void {
  const sense: Sense = { kind: 'value', dimension: dimension.id, value: value.value, label: value.label }
  const places = chatPlacesEn[value.label.en] ?? []
  const names = [value.value, value.label.en, value.label.zh, ...value.synonyms.en, ...value.synonyms.zh, ...places]
  for (const name of new Set(names)) {
    const plain = name.toLowerCase()
    if (!/^\d{1,3}$|^[a-z]$/.test(plain) && !common.has(plain)) addPhrase(lexicon, name, sense)
    if (name.length > 3 && !common.has(plain)) continue
    const last = dimension.label.en.split(' ').at(-1) ?? ''
    for (const before of new Set([dimension.label.en, last, dimension.label.zh]))
      addPhrase(lexicon, `${before} ${name}`, sense)
    // "9 days" is no hour of the day.
    if (last !== 'day') addPhrase(lexicon, `${name} ${last}`, sense)
    addPhrase(lexicon, `${name}${dimension.label.zh}`, sense)
  }
}

type Entry = { label: { en: string; zh: string }; synonyms: { en: string[]; zh: string[] } }
const namesOf = (entry: Entry, words: ChatWords): string[] =>
  [entry.label.en, entry.label.zh, ...entry.synonyms.en, ...entry.synonyms.zh].filter(
    (name) => !words.notNames.includes(name),
  )

/** Features of each customer whose plain names mean the figure over all orders: only "median", "typical" and "of a customer" mean them. */
const twins: readonly string[] = [
  'average_order_value',
  'items_per_order',
  'return_rate',
  'frequency',
  'monetary',
  'distinct_products',
]
const ofOneCustomer = /median|typical|of a |customer|中位|典型|单个|单客|客户/

function meansIt(id: string, name: string): boolean {
  const [base, mean] = id.split(':')
  return !twins.includes(base) || name === base || (mean === undefined && ofOneCustomer.test(name))
}

function addCatalogue(lexicon: Lexicon, catalogue: Catalogue, words: ChatWords): void {
  const common = new Set(
    [...words.empty, ...Object.values(words.roles).flat()].filter((word) => /^[a-z ]+$/.test(word)),
  )
  for (const measure of catalogue.measures) {
    const own = words.measures[measure.id] ?? []
    for (const name of new Set([...namesOf(measure, words), ...own])) {
      if (meansIt(measure.id, name)) addPhrase(lexicon, name, { kind: 'measure', id: measure.id })
    }
  }
  for (const dimension of catalogue.dimensions) {
    const own = words.dimensions[dimension.id] ?? []
    for (const name of new Set([...namesOf(dimension, words), ...own])) {
      addPhrase(lexicon, name, { kind: 'dimension', id: dimension.id })
      if (!dimension.id.startsWith('attribute:')) continue
      for (const longer of words.kindsOf(name)) addPhrase(lexicon, longer, { kind: 'dimension', id: dimension.id })
    }
    // Names of months and years in a question are times.
    if (dimension.type === 'time' || dimension.id === 'cohort') continue
    for (const value of dimension.values) addValue(lexicon, dimension, value, common)
  }
  for (const missing of catalogue.missing) {
    const own = words.measures[missing.id] ?? words.dimensions[missing.id] ?? []
    for (const name of new Set([...namesOf(missing, words), ...own]))
      addPhrase(lexicon, name, { kind: 'missing', id: missing.id })
  }
}

/** What marketers ask for that orders never hold, where no column of this import has that name. */
function addLacking(lexicon: Lexicon, catalogue: Catalogue, language: Language): void {
  const lacking = Object.entries(language === 'zh' ? lackingZh : lackingEn)
  const columns = new Set(
    [...catalogue.measures, ...catalogue.dimensions]
      .filter(({ id }) => id.startsWith('attribute:'))
      .flatMap(({ label, synonyms }) => [
        label.en.toLowerCase(),
        label.zh.toLowerCase(),
        ...synonyms.en,
        ...synonyms.zh,
      ]),
  )
  for (const [id, { words }] of lacking) {
    // A column of ages or of ways to pay: then the data do hold something of the kind.
    if ([...words].some((word) => columns.has(word))) continue
    for (const word of words) addPhrase(lexicon, word, { kind: 'missing', id })
  }
}

function buildLexicon(catalogue: Catalogue, language: Language): Lexicon {
  const words = language === 'zh' ? chatWordsZh : chatWordsEn
  const lexicon: Lexicon = new Map()
  addCatalogue(lexicon, catalogue, words)
  addLacking(lexicon, catalogue, language)
  const roles = Object.entries(words.roles) as [WordRole, readonly string[]][] // keys of a closed record
  for (const [role, phrases] of roles) for (const phrase of phrases) addPhrase(lexicon, phrase, { kind: 'role', role })
  for (const [id, phrases] of Object.entries(words.paces)) {
    if (catalogue.dimensions.some((dimension) => dimension.id === id)) {
      for (const phrase of phrases) addPhrase(lexicon, phrase, { kind: 'pace', id })
    }
  }
  for (const noun of ['customer', 'order', 'item'] as const) {
    for (const phrase of words.ratios[noun]) addPhrase(lexicon, phrase, { kind: 'ratio', of: noun })
  }
  for (const [phrase, value] of Object.entries(words.counts)) {
    addPhrase(lexicon, phrase, { kind: 'number', value, unit: 'times' })
  }
  for (const phrase of words.empty) addPhrase(lexicon, phrase, { kind: 'empty' })
  if (language === 'zh') addLatin(lexicon, lexiconOf(catalogue, 'en'))
  return lexicon
}

/** Marketers mix English words into Chinese ("退货率 by country"): all of them but single letters are known there too. */
function addLatin(lexicon: Lexicon, english: Lexicon): void {
  for (const [first, entries] of english) {
    const mixed = entries.filter(
      ({ keys, sense }) =>
        sense.kind !== 'value' && sense.kind !== 'number' && keys.every((key) => /^[a-z&'-]{2,}$/.test(key)),
    )
    if (mixed.length > 0) lexicon.set(first, [...(lexicon.get(first) ?? []), ...mixed])
  }
}

const made = new WeakMap<Catalogue, Partial<Record<Language, Lexicon>>>()

/** All phrases by which a question in a language can be read; made once for a catalogue, and not to be changed. */
export function lexiconOf(catalogue: Catalogue, language: Language): Lexicon {
  const beside = made.get(catalogue) ?? {}
  made.set(catalogue, beside)
  beside[language] ??= buildLexicon(catalogue, language)
  return beside[language]
}

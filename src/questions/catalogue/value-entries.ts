import type { Segmentation } from '../../customers/segments/segmentation.ts'
import { placeCode, placeName } from '../../facts/place-name.ts'
import { readableName } from '../../facts/readable-name.ts'
import { shownName } from '../../facts/shown-name.ts'
import { valueName } from '../../facts/value-name.ts'
import { chatValuesEn } from '../../language/en/chat-values.ts'
import { reportSegmentsText as segmentsEn } from '../../language/en/report-segments.ts'
import { valueText as valueEn } from '../../language/en/value.ts'
import { chatValuesZh } from '../../language/zh/chat-values.ts'
import { reportSegmentsText as segmentsZh } from '../../language/zh/report-segments.ts'
import { valueText as valueZh } from '../../language/zh/value.ts'
import type { Dimension } from './entry.ts'
import { both, wordsOf } from './localized-words.ts'

/** A value of a dimension with its names. */
export type ValueEntry = Dimension['values'][number]

const words = { en: chatValuesEn, zh: chatValuesZh }

/** Codes that are words of English sentences too. */
const alsoWords = ['IN', 'IT', 'US', 'NO', 'IS', 'AT', 'BE', 'AM', 'MY', 'ME', 'SO', 'TO', 'AS', 'DO']

/** A country as the data writes it: its name in both languages, its code, adjectives and shorthands. */
export function countryEntry(value: string): ValueEntry {
  const label = placeName(value)
  const code = placeCode(value)
  const codes = code === undefined || alsoWords.includes(code) ? [] : [code]
  return {
    value,
    label,
    synonyms: wordsOf(
      [value, label.en, ...codes, ...(words.en.places[code ?? ''] ?? [])],
      [label.zh, value, ...(words.zh.places[code ?? ''] ?? [])],
    ),
  }
}

/** A product: its code and name. */
export function productEntry(code: string, name: string): ValueEntry {
  const readable = readableName(name === '' ? code : name)
  return {
    value: code,
    label: { en: readable, zh: readable },
    synonyms: wordsOf([code, readable], [code, readable]),
  }
}

/** A value that is called as the data writes it. */
export function plainEntry(value: string): ValueEntry {
  const shown = shownName(value)
  return { value, label: { en: shown, zh: shown }, synonyms: wordsOf([value, shown], [value, shown]) }
}

/** The segments: their ids, names and numbers. */
export const segmentEntries = ({ segments }: Segmentation): ValueEntry[] =>
  segments.map(({ id, name }) => ({
    value: id,
    label: name,
    synonyms: wordsOf([...chatValuesEn.segment(id.slice(1)), name.en], [...chatValuesZh.segment(id.slice(1)), name.zh]),
  }))

/** The value tiers. */
export const tierEntries = (): ValueEntry[] =>
  (['high', 'potential', 'lapsed', 'low'] as const).map((value) => ({
    value,
    label: { en: valueEn.tiers[value].name, zh: valueZh.tiers[value].name },
    synonyms: wordsOf([...words.en.tiers[value]], [...words.zh.tiers[value]]),
  }))

/** The customary groups by recency and frequency. */
export const rfmEntries = (names: readonly string[]): ValueEntry[] =>
  names.map((value) => {
    const key = value.replaceAll('_', '-')
    const [en, zh] = [segmentsEn.rfm.names[key] ?? value, segmentsZh.rfm.names[key] ?? value]
    return { value, label: { en, zh }, synonyms: wordsOf([key, key.replaceAll('-', ' '), en], [zh]) }
  })

/** Monday to Sunday, 1 to 7. */
export const weekdayEntries = (): ValueEntry[] =>
  words.en.weekdays.map((en, i) => ({
    value: String(i + 1),
    label: valueName('weekday', String(i + 1)),
    synonyms: wordsOf(en, words.zh.weekdays[i] ?? []),
  }))

/** New and returning customers. */
export const customerTypeEntries = (): ValueEntry[] =>
  (['new', 'returning'] as const).map((value) => ({
    value,
    label: both((language) => words[language].customerTypes[value].label),
    synonyms: wordsOf(words.en.customerTypes[value].synonyms, words.zh.customerTypes[value].synonyms),
  }))

/** A channel of campaigns. */
export const channelEntry = (value: string): ValueEntry => ({
  value,
  label: both((language) => words[language].channels[value] ?? shownName(value)),
  synonyms: wordsOf([value, words.en.channels[value] ?? value], [words.zh.channels[value] ?? value]),
})

/** A span of the calendar or an hour: questions name them as times, so that they have no other words. */
export function timeEntry(dimension: string, value: string): ValueEntry {
  const [first = '', second = ''] = value.split('-')
  const label = both((language) => {
    const of = words[language]
    switch (dimension) {
      case 'year':
        return of.year(value)
      case 'quarter':
        return of.quarter(first, second.replace('Q', ''))
      case 'month':
      case 'cohort':
        return of.month(first, second)
      case 'week':
        return of.week(first, second.replace('W', ''))
      case 'hour':
        return of.hour(value)
      default:
        return shownName(value)
    }
  })
  return { value, label, synonyms: { en: [], zh: [] } }
}

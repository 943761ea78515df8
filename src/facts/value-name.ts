import { factsEn } from '../language/en/facts.ts'
import type { Localized } from '../language/language.ts'
import { factsZh } from '../language/zh/facts.ts'
import { attributeHeader } from './feature-text.ts'
import { placeName } from './place-name.ts'
import { shownName } from './shown-name.ts'

const weekdayKeys = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** What a reader calls a value of a dimension: a country, a weekday, a time of day, a category, a text attribute’s value. */
export function valueName(dimension: string, value: string): Localized {
  if (dimension === 'country') return placeName(value)
  const own = shownName(value)
  if (dimension === 'weekday') {
    const index = /^[1-7]$/.test(value) ? Number(value) - 1 : weekdayKeys.indexOf(value.slice(0, 3).toLowerCase())
    return { en: factsEn.weekdays[index] ?? own, zh: factsZh.weekdays[index] ?? own }
  }
  if (dimension === 'daytime') {
    const key = value.toLowerCase()
    return { en: factsEn.daytimes[key] ?? own, zh: factsZh.daytimes[key] ?? own }
  }
  return { en: own, zh: own }
}

/** What a reader calls a dimension. */
export function dimensionName(dimension: string): Localized {
  const header = shownName(attributeHeader(dimension))
  return { en: factsEn.dimensions[dimension] ?? header, zh: factsZh.dimensions[dimension] ?? header }
}

import type { Localized } from '../language/language.ts'
import { shownName } from './shown-name.ts'

const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const chinese = new Intl.DisplayNames('zh-CN', { type: 'region', fallback: 'none' })

/** Customary names that Intl spells differently. */
const customary: Record<string, string> = {
  usa: 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  eire: 'IE',
  rsa: 'ZA',
  uae: 'AE',
  'czech republic': 'CZ',
  'hong kong': 'HK',
  turkey: 'TR',
  macau: 'MO',
  korea: 'KR',
}

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
const codes = new Map(
  letters
    .flatMap((a) => letters.map((b) => a + b))
    .flatMap((code) => {
      const name = english.of(code)
      return name === undefined ? [] : ([[name.toLowerCase(), code]] as const)
    }),
)

/** The code (ISO 3166-1 alpha-2) of a country as the input writes it, where it is known. */
export function placeCode(value: string): string | undefined {
  const key = value.trim().toLowerCase()
  return customary[key] ?? codes.get(key) ?? (/^[A-Z]{2}$/.test(value.trim()) ? value.trim() : undefined)
}

/** A country as the input writes it, in the name that each language has for it; unknown ones stay as they are. */
export function placeName(value: string): Localized {
  const code = placeCode(value)
  const zh = code === undefined ? undefined : chinese.of(code)
  const en = code === undefined ? undefined : english.of(code)
  // An English reader keeps the spelling of the data unless it is a bare code or a shop's own shorthand.
  const shorthand = value.trim().length <= 4
  const own = shownName(value)
  return { en: shorthand ? (en ?? own) : own, zh: zh?.replace(/^中国(香港|澳门)特别行政区$/, '中国$1') ?? own }
}

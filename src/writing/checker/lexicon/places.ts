import { anyOf } from './any-of.ts'

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
const codes = letters.flatMap((a) => letters.map((b) => a + b))

/** Every country by its name in one language, as the runtime knows them; short or everyday words are left out. */
function countries(locale: string): string[] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
  return [...new Set(codes.flatMap((code) => names.of(code) ?? []))].filter(
    (name) => name.length > 1 && !/[&()（）]/.test(name),
  )
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const oneOf = (names: string[]): string =>
  names
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

const peoples = anyOf(
  '',
  /British|English|Scottish|Welsh|Irish|German|French|Spanish|Italian|Portuguese|Dutch|Belgian|Swiss|Austrian/,
  /Danish|Swedish|Norwegian|Finnish|Polish|Greek|Turkish|Russian|American|Canadian|Australian|Japanese|Korean|Indian/,
  /European|Asian|African|Germans|Britons?|Europeans|Americans|Londoners?|London|Paris|Berlin/,
).source

/** Countries, peoples and the best-known cities: a claim of origin wherever no fact carries it. */
export const placeWords = {
  en: new RegExp(`\\b(?:${oneOf(countries('en'))}|UK|USA|EU|EIRE|Great Britain|${peoples})\\b`, 'g'),
  zh: new RegExp(`(?:${oneOf(countries('zh-CN'))}|欧洲|亚洲|北美|伦敦|北京|上海|广州|深圳|杭州|巴黎|英伦)`, 'g'),
}

/** How countries are called beside their names in full. */
const alsoCalled: Record<string, readonly string[]> = {
  'United Kingdom': ['UK', 'U.K.', 'Great Britain', 'Britain'],
  'United States': ['US', 'USA', 'U.S.', 'U.S.A.', 'United States of America', 'America'],
  'United Arab Emirates': ['UAE', 'Emirates'],
  Netherlands: ['Holland'],
  Ireland: ['EIRE', 'Republic of Ireland'],
  Czechia: ['Czech Republic'],
  'South Korea': ['Korea'],
  Türkiye: ['Turkey'],
}

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
const codes = letters.flatMap((a) => letters.map((b) => a + b))
const [english, chinese] = ['en', 'zh-CN'].map(
  (locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }),
)
const groups = codes.map((code) => {
  const inFull = english?.of(code) ?? ''
  return [inFull, chinese?.of(code) ?? '', ...(alsoCalled[inFull] ?? [])].filter((name) => name !== '')
})
const byName = new Map(groups.flatMap((names) => names.map((name) => [name.toLowerCase(), names] as const)))

/** Every name of the country that goes by this one, as the runtime and custom know them; the name alone where it is no country's. */
export const countryNames = (name: string): readonly string[] => byName.get(name.toLowerCase()) ?? [name]

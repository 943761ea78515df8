import type { Language } from '../../language/language.ts'
import { languageOf } from '../../language/language-of.ts'

/** The first language of an Accept-Language header that Shoal speaks, by its weights; undefined where there is none. */
export function readerLanguage(header: string): Language | undefined {
  return header
    .slice(0, 500)
    .split(',')
    .map((part, place) => {
      const [tag = '', ...parameters] = part.trim().split(/\s*;\s*/)
      const weight = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1)
      return { language: languageOf(tag), weight: Number.isNaN(weight) ? 0 : weight, place }
    })
    .filter(({ language, weight }) => language !== undefined && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place)[0]?.language
}

import { formatDate } from '../../../facts/format-date.ts'
import { briefText as en } from '../../../language/en/brief.ts'
import type { Language } from '../../../language/language.ts'
import { briefText as zh } from '../../../language/zh/brief.ts'

const catalogues = { en, zh }

/** That the data of a campaign are old; undefined where they are not. @param age days, as of dataAge */
export function staleWarning(
  asOf: string | undefined,
  age: number | undefined,
  language: Language,
): string | undefined {
  const { warnings } = catalogues[language]
  return asOf === undefined || age === undefined
    ? undefined
    : warnings.stale(formatDate(asOf, language), warnings.age(age))
}

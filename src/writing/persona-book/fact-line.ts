import type { Fact } from '../../facts/fact.ts'
import { formatFigure } from '../../facts/format.ts'
import type { Language } from '../../language/language.ts'
import { reportWords } from '../report/view.ts'
import { bookWords } from './book-words.ts'

/** A fact in one line: label, figure, the same for all customers, share of what, customers behind it. */
export function factLine(fact: Fact, language: Language): string {
  const report = reportWords(language)
  const label = fact.label[language]
  const whole = fact.denominator?.[language]
  return [
    `${label}${report.colon}${fact.display[language]}`,
    fact.all && `${report.allCustomers} ${fact.all.display[language]}`,
    whole !== undefined && !label.includes(whole) && report.factTitle.shareOf(whole),
    bookWords(language).behind(formatFigure(fact.customers, 'customers', language)),
  ]
    .filter((piece) => typeof piece === 'string')
    .join(report.separator)
}

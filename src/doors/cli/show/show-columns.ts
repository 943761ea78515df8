import type { QualityReport } from '../../../customers/cleaning/quality.ts'
import { contactColumns } from '../../../customers/contacts/contact-columns.ts'
import { formatFigure } from '../../../facts/format.ts'
import type { Language } from '../../../language/language.ts'
import { reportQualityText } from '../../../language/zh/report-quality.ts'
import { displayWidth, padEnd } from './pad.ts'
import { resultTexts } from './result-texts.ts'

type Column = QualityReport['columns'][number]

/** Up to so many columns that nothing is computed from are listed one by one. */
const shownIdle = 4

/** What each column was taken for, and why. @param isBeside whether it is a table beside the orders */
export function columnLines(all: QualityReport['columns'], language: Language, isBeside = false): string[] {
  const say = resultTexts[language].import
  const separator = language === 'zh' ? '，' : ', '
  const width = Math.max(...all.map(({ header }) => displayWidth(header)), 1) + 2
  const fields = contactColumns(
    all.map(({ header }) => header),
    'customers',
  )
  const reaches = ({ header, role }: Column): boolean => role === 'unused' && Object.values(fields).includes(header)
  const idle = all.filter((column) => column.why === 'no-role' && !reaches(column))
  const lines = all
    .filter((column) => idle.length <= shownIdle || !idle.includes(column))
    .map((column) => {
      const { header, role, why } = column
      const said = reaches(column)
        ? say.role(say.contact, say.guess.reach)
        : say.role(nameOfRole(role, language, isBeside), say.guess[why as keyof typeof say.guess] ?? why)
      return `  ${padEnd(header, width)} ${said}`
    })
  if (idle.length <= shownIdle) return lines
  const list = idle.map(({ header }) => header).join(separator)
  return [...lines, `  ${say.idle(formatFigure(idle.length, 'number', language), list)}`]
}

/** A role in the reader's language; in English a role's key is its name. */
function nameOfRole(role: string, language: Language, isBeside: boolean): string {
  const say = resultTexts[language].import
  if (role === 'unused') return say.unused
  if (role === 'attribute') return say.attribute
  if (role === 'time' && isBeside && language === 'zh') return reportQualityText.beside.time
  return language === 'zh' ? (reportQualityText.roles[role] ?? role) : role
}

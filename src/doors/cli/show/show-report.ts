import { basename } from 'node:path'
import type { z } from 'zod'
import type { report } from '../../../actions/report.ts'
import { formatFigure } from '../../../facts/format.ts'
import type { Language } from '../../../language/language.ts'
import { resultTexts } from './result-texts.ts'

type Reported = z.infer<typeof report.output>

/** What is told of in the report. */
export const showReported = ({ segments }: Reported, language: Language): string[] =>
  segments.map(({ id, name, customers }) =>
    resultTexts[language].report.segment(id, name, formatFigure(customers, 'number', language)),
  )

/** Where the report lies, and what it lacks. */
export const showReport = ({ folder, files, leftOut }: Reported, language: Language): string[] => [
  resultTexts[language].report.written(
    folder,
    files.map(({ path }) => basename(path)),
  ),
  ...leftOut.map((kind) => resultTexts[language].report.leftOut(resultTexts[language].views[kind], `shoal ${kind}`)),
]

/** The next step once a report is there: reading it. */
export function nextAfterReport({ files }: Reported, language: Language): string {
  return resultTexts[language].next.open(files.find(({ path }) => path.endsWith('.html'))?.path ?? '')
}

import type { z } from 'zod'
import type { report } from '../../../actions/report.ts'
import type { Language } from '../../../language/language.ts'
import { resultTexts } from './result-texts.ts'

type Reported = z.infer<typeof report.output>

/** Where the report lies. */
export const showReport = ({ folder }: Reported, language: Language): string[] => [
  resultTexts[language].report.written(folder),
]

/** The next step once a report is there: reading it. */
export function nextAfterReport({ files }: Reported, language: Language): string {
  return resultTexts[language].next.open(files.find(({ path }) => path.endsWith('.html'))?.path ?? '')
}

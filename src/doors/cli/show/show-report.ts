import type { z } from 'zod'
import type { report } from '../../../actions/report.ts'
import { formatFigure } from '../../../facts/format.ts'
import type { Language } from '../../../language/language.ts'
import { resultTexts } from './result-texts.ts'

type Reported = z.infer<typeof report.output>

/** Who the segments are, and where the report lies. */
export function showReport({ folder, segments }: Reported, language: Language): string[] {
  const say = resultTexts[language].report
  return [
    ...segments.map(({ name, persona, customers }) =>
      say.persona(name, persona === name ? undefined : persona, formatFigure(customers, 'number', language)),
    ),
    say.written(folder),
  ]
}

/** The next step once a report is there: reading it. */
export function nextAfterReport({ files }: Reported, language: Language): string {
  return resultTexts[language].next.open(files.find(({ path }) => path.endsWith('.html'))?.path ?? '')
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { FactSheet } from '../../facts/fact.ts'

const ExamSheets = z.array(z.strictObject({ sheets: z.array(FactSheet), examined: z.array(z.string()) }))

/** The fixed fact sheets of the exam, each with those of the segments beside it: of public data, the same for every model. */
export function examSheets(): { sheet: FactSheet; sheets: FactSheet[] }[] {
  const file = join(import.meta.dirname, '..', '..', '..', 'prompts', 'exam-sheets.json')
  return ExamSheets.parse(JSON.parse(readFileSync(file, 'utf8'))).flatMap(({ sheets, examined }) =>
    sheets.filter(({ segment }) => examined.includes(segment)).map((sheet) => ({ sheet, sheets })),
  )
}

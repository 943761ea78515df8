import type { ErrorCode } from '../../../language/error-data.ts'
import type { Language } from '../../../language/language.ts'
import { exitCodeOf, explain, ShoalError } from '../../../workspace/errors.ts'
import { errorSamples } from './error-samples.ts'
import { generated, markdownTable } from './markdown-table.ts'

/** docs/errors.md: every failure with its exit code and its sentences, from the error table. */
export function errorsPage(): string {
  const codes = Object.keys(errorSamples) as ErrorCode[]
  return `${generated}

# Errors

Every way a command can fail, what it says (here of made-up files), and its exit code. With \`--json\` the code and the data of the sentence are in
the document: \`{"error": {"code", "problem", "remedy", "data"}}\`. No sentence quotes a cell of your data.

${markdownTable(
  ['code', 'exit', 'English', '中文'],
  codes.map((code) => [`\`${code}\``, String(exitCodeOf(code)), sentence(code, 'en'), sentence(code, 'zh')]),
)}
`
}

function sentence(code: ErrorCode, language: Language): string {
  const { problem, remedy } = explain(new ShoalError(code, errorSamples[code]), language)
  return `${problem} ${remedy}`
}

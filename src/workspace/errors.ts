import { en } from '../language/en/errors.ts'
import type { ErrorCode, ErrorData, ErrorTable, ErrorText } from '../language/error-data.ts'
import type { Language } from '../language/language.ts'
import { zh } from '../language/zh/errors.ts'

const tables: Record<Language, ErrorTable> = { en, zh }

/** The one error of Shoal: a code with the data that its sentence needs. */
export class ShoalError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C
  readonly data: ErrorData[C]

  constructor(code: C, data: ErrorData[C], cause?: unknown) {
    super(code, { cause })
    this.name = 'ShoalError'
    this.code = code
    this.data = data
  }
}

/** What is wrong and what to do, in the reader's language. */
export function explain<C extends ErrorCode>(error: ShoalError<C>, language: Language): ErrorText {
  return tables[language][error.code](error.data)
}

/** Any failure as one of ours. The message of an unknown failure may quote data; its name may not. */
export function asShoalError(error: unknown): ShoalError {
  if (error instanceof ShoalError) return error
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  if (code === 'ENOSPC' || code === 'EDQUOT') return new ShoalError('workspace/disk-full', { folder: '.' }, error)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new ShoalError('workspace/read-only', { folder: '.' }, error)
  return new ShoalError('internal/unexpected', { detail: error instanceof Error ? error.name : 'unknown' }, error)
}

/** 2 for the user's input, 1 for our fault, 130 when interrupted. */
export function exitCodeOf(code: ErrorCode): 1 | 2 | 130 {
  if (code === 'run/cancelled') return 130
  return code.startsWith('internal/') ? 1 : 2
}

import { ShoalError } from '../../workspace/errors.ts'

/** Files of one table have the same columns, in any order. @param first name and headers of the first one @throws ShoalError file/headers-differ */
export function requireSameColumns(
  first: { name: string; headers: readonly string[] },
  file: { name: string; headers: readonly string[] },
): void {
  const missing = first.headers.filter((header) => !file.headers.includes(header))
  const extra = file.headers.filter((header) => !first.headers.includes(header))
  if (missing.length + extra.length === 0) return
  throw new ShoalError('file/headers-differ', { file: file.name, first: first.name, missing, extra })
}

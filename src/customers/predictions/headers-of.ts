import { ShoalError } from '../../workspace/errors.ts'

/** Columns as the input calls them, whatever the case in which the user does. @throws ShoalError columns/not-found */
export function headersOf(names: readonly string[], headers: readonly string[]): string[] {
  return names.map((name) => {
    const header = headers.find((one) => one.toLowerCase() === name.toLowerCase())
    if (header === undefined) throw new ShoalError('columns/not-found', { column: name, candidates: [...headers] })
    return header
  })
}

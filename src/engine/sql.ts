/** A SQL text literal: quotes doubled, so that any text comes back byte for byte. */
export function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}

/** A SQL identifier, quoted. */
export function name(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`
}

/** Several text literals as a SQL list. */
export function texts(values: readonly string[]): string {
  return `[${values.map(text).join(', ')}]`
}

/** A file's path for the engine to read: a literal in which nothing is a pattern, as in orders[1].csv. */
export function filePath(path: string): string {
  return text(path.replace(/[[*?]/g, (character) => `[${character}]`))
}

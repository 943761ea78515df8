/** A media type and its parameters, names in lower case (RFC 2045, 5.1). */
export interface ContentType {
  type: string
  parameters: ReadonlyMap<string, string>
}

/** Reads a Content-Type field; what is missing or broken is plain text, as RFC 2045, 5.2 has it. */
export function contentType(value = ''): ContentType {
  const [type = '', ...rest] = partsOf(value)
  const parameters = rest.flatMap((part): [string, string][] => {
    const equals = part.indexOf('=')
    const text = part.slice(equals + 1).trim()
    const isQuoted = text.length > 1 && text.startsWith('"') && text.endsWith('"')
    return equals < 1
      ? []
      : [[part.slice(0, equals).trim().toLowerCase(), isQuoted ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text]]
  })
  const known = /^[\w.+-]+\/[\w.+-]+$/.test(type.trim())
  return { type: known ? type.trim().toLowerCase() : 'text/plain', parameters: new Map(parameters) }
}

/** Parts between semicolons, but for those within quotes. */
function partsOf(value: string): string[] {
  const parts = ['']
  let quoted = false
  for (let at = 0; at < value.length && at < 2000; at++) {
    const sign = value[at] ?? ''
    if (sign === ';' && !quoted) {
      parts.push('')
      continue
    }
    if (sign === '"') quoted = !quoted
    const taken = sign === '\\' && quoted ? sign + (value[++at] ?? '') : sign
    parts[parts.length - 1] += taken
  }
  return parts
}

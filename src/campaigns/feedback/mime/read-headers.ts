/** Fields by their names in lower case; of several with one name all are kept, in their order. */
export type Headers = ReadonlyMap<string, readonly string[]>

/** More than any mail has; what comes behind is not looked at. */
const mostFields = 500

/** Characters of a field that are kept: a line has at most 998, and some fields have several. */
const longestField = 8000

/** Reads header fields (RFC 5322, 2.2) up to the first empty line; lines that are none are passed over. */
export function readHeaders(text: string): Headers {
  const fields = new Map<string, string[]>()
  let last: string[] | undefined
  let seen = 0
  for (const line of linesUntilEmpty(text)) {
    if (/^[ \t]/.test(line)) {
      // A long field goes on in the next line.
      const begun = last?.at(-1)
      if (last !== undefined && begun !== undefined && begun.length < longestField)
        last[last.length - 1] = `${begun} ${line.trim()}`.slice(0, longestField)
      continue
    }
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase()
    last = undefined
    if (colon < 1 || !/^[\x21-\x39\x3b-\x7e]+$/.test(name)) continue
    if (++seen > mostFields) break
    last = fields.get(name) ?? []
    last.push(line.slice(colon + 1, colon + 1 + longestField).trim())
    fields.set(name, last)
  }
  return fields
}

/** The first field of a name. */
export const field = (headers: Headers, name: string): string | undefined => headers.get(name)?.[0]

function* linesUntilEmpty(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    const line = text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '')
    if (line === '') return
    yield line
    if (end < 0) return
    start = end + 1
  }
}

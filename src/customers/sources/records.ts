/**
 * Splits the beginning of a delimited text into records (RFC 4180: quotes may hold delimiters and line breaks).
 * A last record that the text cuts off is left out unless `whole` says that the text is complete.
 */
export function splitRecords(text: string, delimiter: string, whole: boolean, limit = 500): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let field = ''
  let quoted = false
  let i = 0
  const endRecord = (): void => {
    record.push(field)
    if (record.length > 1 || record[0] !== '') records.push(record)
    record = []
    field = ''
  }
  for (; i < text.length && records.length < limit; i++) {
    const c = text.charAt(i)
    if (quoted) {
      if (c !== '"') field += c
      else if (text.charAt(i + 1) === '"') {
        field += '"'
        i++
      } else quoted = false
    } else if (c === '"' && field === '') quoted = true
    else if (c === delimiter) {
      record.push(field)
      field = ''
    } else if (c === '\n') endRecord()
    else if (c !== '\r') field += c
  }
  if (whole && !quoted && i >= text.length && (field !== '' || record.length > 0)) endRecord()
  return records
}

/** The delimiter under which most of the first records have the same number of columns, more than one; a comma if none. */
export function guessDelimiter(text: string): string {
  let best = { delimiter: ',', score: 0 }
  for (const delimiter of [',', ';', '\t', '|']) {
    const records = splitRecords(text, delimiter, false, 50)
    // Not that of the first: a title may stand above the table.
    const width = commonest(records.map((record) => record.length))
    const same = records.filter((record) => record.length === width).length
    const score = width < 2 ? 0 : (same / records.length) * Math.log2(width)
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0]
}

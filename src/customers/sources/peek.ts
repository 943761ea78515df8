import { ShoalError } from '../../workspace/errors.ts'
import { fileBeginning } from './file-beginning.ts'
import type { SourceFile } from './find-files.ts'
import { areValues, headerRow } from './header-row.ts'
import type { Head } from './raw-file.ts'
import { guessDelimiter, splitRecords } from './records.ts'

/** More columns than any export has; the engine's memory holds no more of the widest rows. */
const mostColumns = 2_000

/**
 * Reads the beginning of a text file: encoding, delimiter, what stands above the table, column names and some records.
 * @throws ShoalError file/binary, file/empty, file/header-only, file/no-header, file/damaged, file/duplicate-header,
 * file/delimiter, file/too-many-columns
 */
export function peek(file: SourceFile): Head {
  const { bytes, whole } = fileBeginning(file)
  if (bytes.length === 0) throw new ShoalError('file/empty', { file: file.name })
  const { encoding, text } = decode(file, bytes)
  if (text.trim() === '') throw new ShoalError('file/empty', { file: file.name })
  const delimiter = guessDelimiter(text)
  const linesAbove = countLinesAbove(text, delimiter)
  const table = text.split('\n').slice(linesAbove).join('\n')
  const [header, ...sample] = splitRecords(table, delimiter, whole)
  if (header === undefined) throw new ShoalError('file/damaged', { file: file.name })
  if (sample.length === 0)
    throw new ShoalError(whole && !text.includes('"') ? 'file/header-only' : 'file/damaged', { file: file.name })
  const headers = headersOf(file, header, sample)
  const base = { encoding, delimiter, headers, linesAbove }
  if (!sample.some((record) => record.some((cell) => wrapper.test(cell)))) return { ...base, sample }
  const unwrapped = sample.map((record) => record.map((cell) => cell.replace(wrapper, '$1$2')))
  return { ...base, wrapped: true, sample: unwrapped }
}

/** What an export puts round a number so that a spreadsheet takes it for text: ="0012", '0012. */
const wrapper = /^="(.*)"$|^'(\+?\d+)$/

function headersOf(file: SourceFile, header: string[], sample: string[][]): string[] {
  if (header.length > mostColumns)
    throw new ShoalError('file/too-many-columns', { file: file.name, columns: header.length, most: mostColumns })
  const [only = ''] = header
  const other = [':', '^', '~', '#'].find((sign) => only.includes(sign))
  if (header.length === 1 && other !== undefined && sample.every(([cell = '']) => cell.includes(other)))
    throw new ShoalError('file/delimiter', { file: file.name, delimiter: other })
  if (areValues(header)) throw new ShoalError('file/no-header', { file: file.name })
  const headers = header.map((name, index) => name.trim() || `column ${index + 1}`)
  // SQL does not tell upper from lower case in names.
  const folded = headers.map((name) => name.toLowerCase())
  const twice = headers.find((_, index) => folded.indexOf(folded[index] ?? '') !== index)
  if (twice !== undefined) throw new ShoalError('file/duplicate-header', { file: file.name, column: twice })
  return headers
}

/** Lines before the one with the column names: a title, a note, "sep=;". A line that a quote runs over ends the search. */
function countLinesAbove(text: string, delimiter: string): number {
  const lines = text.split('\n').slice(0, 30)
  const running = lines.findIndex((line) => (line.split('"').length - 1) % 2 === 1)
  const records = (running < 0 ? lines : lines.slice(0, running + 1)).map(
    (line) => splitRecords(`${line}\n`, delimiter, true)[0] ?? [],
  )
  const found = headerRow(records)
  return found === undefined || found < 0 ? 0 : found
}

function decode(file: SourceFile, bytes: Buffer): { encoding: string; text: string } {
  if (bytes.includes(0)) throw new ShoalError('file/binary', { file: file.name })
  try {
    // Streaming keeps a character that the sample cuts in two from counting as an error.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return { encoding: file.encoding ?? 'UTF-8', text: text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') }
  } catch {
    throw new ShoalError('file/encoding', { file: file.name })
  }
}

import { ShoalError } from '../../workspace/errors.ts'
import { fileBeginning } from './file-beginning.ts'
import type { SourceFile } from './find-files.ts'
import type { Head } from './raw-file.ts'
import { guessDelimiter, splitRecords } from './records.ts'

/**
 * Reads the beginning of a text file: encoding, delimiter, column names and some records.
 * @throws ShoalError file/binary, file/empty, file/header-only, file/damaged, file/duplicate-header
 */
export function peek(file: SourceFile): Head {
  const { bytes, whole } = fileBeginning(file)
  if (bytes.length === 0) throw new ShoalError('file/empty', { file: file.name })
  const { encoding, text } = decode(file, bytes)
  const delimiter = guessDelimiter(text)
  const [header, ...sample] = splitRecords(text, delimiter, whole)
  if (header === undefined)
    throw new ShoalError(text.includes('"') ? 'file/damaged' : 'file/empty', { file: file.name })
  if (sample.length === 0)
    throw new ShoalError(whole && !text.includes('"') ? 'file/header-only' : 'file/damaged', { file: file.name })
  const headers = header.map((name, index) => name.trim() || `column ${index + 1}`)
  // SQL does not tell upper from lower case in names.
  const folded = headers.map((name) => name.toLowerCase())
  const twice = headers.find((_, index) => folded.indexOf(folded[index] ?? '') !== index)
  if (twice !== undefined) throw new ShoalError('file/duplicate-header', { file: file.name, column: twice })
  const wrapped = sample.some((record) => record.some((cell) => wrapper.test(cell)))
  if (!wrapped) return { encoding, delimiter, headers, sample }
  const unwrapped = sample.map((record) => record.map((cell) => cell.replace(wrapper, '$1$2')))
  return { encoding, delimiter, wrapped, headers, sample: unwrapped }
}

/** What an export puts round a number so that a spreadsheet takes it for text: ="0012", '0012. */
const wrapper = /^="(.*)"$|^'(\+?\d+)$/

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

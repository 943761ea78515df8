import { closeSync, openSync, readSync } from 'node:fs'
import { constants, gunzipSync } from 'node:zlib'
import { ShoalError } from '../../workspace/errors.ts'
import type { SourceFile } from './find-files.ts'
import { guessDelimiter, splitRecords } from './records.ts'

/** How a text table is laid out, and its first records. */
export interface Peek {
  encoding: string
  delimiter: string
  headers: string[]
  sample: string[][]
}

const sampleBytes = 1 << 18

/**
 * Reads the beginning of a text file: encoding, delimiter, column names and some records.
 * @throws ShoalError file/binary, file/empty, file/header-only, file/damaged, file/duplicate-header
 */
export function peek(file: SourceFile): Peek {
  const { bytes, whole } = beginning(file)
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
  return { encoding, delimiter, headers, sample }
}

function beginning(file: SourceFile): { bytes: Buffer; whole: boolean } {
  const buffer = Buffer.alloc(Math.min(sampleBytes, file.bytes))
  const handle = openSync(file.path, 'r')
  try {
    const read = readSync(handle, buffer, 0, buffer.length, 0)
    const bytes = buffer.subarray(0, read)
    const whole = read === file.bytes
    if (!file.gzip) return { bytes, whole }
    // Z_SYNC_FLUSH lets zlib give what a cut-off stream holds instead of an error.
    return { bytes: gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }), whole }
  } catch (error) {
    throw new ShoalError('file/damaged', { file: file.name }, error)
  } finally {
    closeSync(handle)
  }
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

import { readFileSync, statSync } from 'node:fs'
import { detectEncoding } from '../../customers/sources/detect-encoding.ts'
import { areValues, headerRow } from '../../customers/sources/header-row.ts'
import { guessDelimiter, splitRecords } from '../../customers/sources/records.ts'
import { ShoalError } from '../../workspace/errors.ts'

/** A table with its column names; lines count from 1, the first of the file. */
export interface ReadTable {
  header: string[]
  /** Each as long as the header. */
  rows: string[][]
  /** The line on which the first row would stand if every row had one. */
  firstLine: number
}

/** An export of this size holds all that a provider keeps. */
const largestFile = 500_000_000

/**
 * A delimited text file, in any of the encodings that shops export.
 * @throws ShoalError file/missing, events/too-large, events/not-text, events/no-header
 */
export function readTable(path: string): ReadTable {
  const text = textOf(path)
  const records = splitRecords(text, guessDelimiter(text), true, Number.POSITIVE_INFINITY)
  const place = headerRow(records.slice(0, 50))
  const header = place === undefined ? undefined : records[place]?.map((cell) => cell.trim())
  if (place === undefined || header === undefined) throw new ShoalError('events/no-header', { file: path })
  // Addresses are values: a file without names of columns begins with somebody’s.
  if (areValues(header) || header.some((cell) => cell.includes('@')))
    throw new ShoalError('events/no-header', { file: path })
  return {
    header,
    rows: records.slice(place + 1).map((row) => header.map((_, at) => row[at] ?? '')),
    firstLine: place + 2,
  }
}

/** A text file as text. @throws ShoalError file/missing, events/too-large, events/not-text */
export function textOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined || !found.isFile()) throw new ShoalError('file/missing', { file: path })
  if (found.size > largestFile) throw new ShoalError('events/too-large', { file: path })
  const bytes = readFileSync(path)
  const encoding = bytes.length === 0 ? 'UTF-8' : detectEncoding(bytes)
  if (encoding === undefined) throw new ShoalError('events/not-text', { file: path })
  const text = new TextDecoder(encoding.toLowerCase()).decode(bytes)
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
}

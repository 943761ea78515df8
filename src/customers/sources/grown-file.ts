import { createHash, type Hash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { SourceFile } from './find-files.ts'
import type { Head } from './raw-file.ts'

/** How much of a file has been read: so many bytes from its beginning, and their SHA-256. */
export interface ReadSoFar {
  bytes: number
  hash: string
}

/** What is remembered of a file between two looks, so that its beginning need not be hashed again. */
export interface Remembered {
  bytes: number
  hash: Hash
  /** The last bytes that were read: whether they still stand there tells a file that goes on from one written anew. */
  end: Buffer
}

/** The most that is read at a time, in bytes, and how much of the end is compared. */
const most = 8 << 20
const comparedBytes = 64 << 10

/**
 * The whole records that stand in a text file behind what was read of it, as a file of their own with the same column names.
 * @param rowsBefore rows of the file before these, lines above the column names among them
 * @param target path of that file
 * @param isWhole whether the file has stopped growing: then its last line needs no end
 * @returns undefined where no whole record is there yet, 'rewritten' where the file is not the one that was read
 */
export function grownPart(
  path: string,
  { headers, delimiter = ',' }: Head,
  read: ReadSoFar,
  rowsBefore: number,
  target: string,
  isWhole: boolean,
  remembered?: Remembered,
): { part: SourceFile; remembered: Remembered } | undefined | 'rewritten' {
  const file = openSync(path, 'r')
  try {
    const known = remembered?.bytes === read.bytes ? sameEnd(file, remembered) : hashed(file, read)
    if (known === undefined) return 'rewritten'
    // What was read ended within a line that has gone on since.
    const [before, next] = bytesAt(file, Math.max(0, read.bytes - 1), 2)
    if (read.bytes > 0 && !isLineEnd(before) && next !== undefined && !isLineEnd(next)) return 'rewritten'
    const bytes = bytesAt(file, read.bytes, Math.min(most, fstatSync(file).size - read.bytes))
    const ended = wholeRecords(bytes, delimiter.charCodeAt(0))
    const length = isWhole && ended === 0 ? bytes.length : ended
    if (length === 0) return undefined
    const records = bytes.subarray(0, length)
    const names = headers.map((header) => `"${header.replaceAll('"', '""')}"`).join(delimiter)
    writeFileSync(target, Buffer.concat([Buffer.from(`${names}\n`), records]))
    const hash = known.hash.copy().update(records)
    const end = Buffer.concat([known.end, records]).subarray(-comparedBytes)
    const upTo = { bytes: read.bytes + length, hash: hash.copy().digest('hex') }
    return {
      part: {
        path: target,
        name: basename(path),
        kind: 'text',
        gzip: false,
        bytes: length,
        rowsAbove: rowsBefore,
        readSoFar: upTo,
        isPart: true,
      },
      remembered: { bytes: upTo.bytes, hash, end },
    }
  } finally {
    closeSync(file)
  }
}

function sameEnd(file: number, remembered: Remembered): Remembered | undefined {
  const { bytes, end } = remembered
  return bytesAt(file, bytes - end.length, end.length).equals(end) ? remembered : undefined
}

function hashed(file: number, { bytes, hash }: ReadSoFar): Remembered | undefined {
  const found = createHash('sha256')
  for (let at = 0; at < bytes; at += most) found.update(bytesAt(file, at, Math.min(most, bytes - at)))
  if (found.copy().digest('hex') !== hash) return undefined
  const compared = Math.min(bytes, comparedBytes)
  return { bytes, hash: found, end: bytesAt(file, bytes - compared, compared) }
}

function bytesAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(Math.max(0, length))
  return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, position))
}

const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d]

const isLineEnd = (byte: number | undefined): boolean => byte === lineFeed || byte === carriageReturn

/** Whether the last line of a file has an end. */
export function endsWithLine(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    return size === 0 || isLineEnd(bytesAt(file, size - 1, 1)[0])
  } finally {
    closeSync(file)
  }
}

/** Whether a file begins with what was read of it. */
export function beginsWith(path: string, read: ReadSoFar): boolean {
  const file = openSync(path, 'r')
  try {
    return hashed(file, read) !== undefined
  } finally {
    closeSync(file)
  }
}

/** The length of the records that end within some bytes; a line break between quotes ends none. They begin with a record. */
export function wholeRecords(bytes: Uint8Array, delimiter: number): number {
  let length = 0
  let quoted = false
  let first = true
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (quoted) {
      if (byte !== quote) continue
      if (bytes[at + 1] === quote) at++
      else quoted = false
      continue
    }
    if (byte === quote && first) quoted = true
    first = byte === delimiter || byte === lineFeed
    if (byte === lineFeed) length = at + 1
  }
  return length
}

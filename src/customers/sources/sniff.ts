import { closeSync, openSync, readSync } from 'node:fs'
import type { FileKind } from './file-formats.ts'

/**
 * How a file is stored going by its first bytes, where these say more than its name: programs write Excel files called .csv and
 * text called .xlsx.
 * @param named what the name says
 */
export function sniff(
  path: string,
  named: { kind?: FileKind; gzip: boolean },
): { kind: FileKind; other?: string; gzip: boolean } {
  const bytes = firstBytes(path, 512)
  const { kind = 'text', gzip } = named
  const starts = (...magic: number[]): boolean => magic.every((byte, index) => bytes[index] === byte)
  if (starts(0x50, 0x4b, 0x03, 0x04)) return { kind: kind === 'zip' ? 'zip' : 'sheet', gzip: false }
  if (starts(0x50, 0x41, 0x52, 0x31)) return { kind: 'parquet', gzip: false }
  if (starts(0x1f, 0x8b)) return { kind, gzip: true }
  const other = others.find(({ shape }) => shape.test(bytes.toString('latin1')))?.name
  if (other !== undefined) return { kind, other, gzip }
  const isText = !bytes.includes(0)
  return isText ? { kind: kind === 'json' ? 'json' : 'text', gzip: false } : { kind, gzip }
}

/** Formats that are not read, whatever their files are called. A workbook with a password lies in the container of Excel 97. */
const others: { name: string; shape: RegExp }[] = [
  { name: 'PDF', shape: /^%PDF/ },
  { name: 'HTML', shape: /^\s*<(?:!doctype html|html|table|head|meta)/i },
  { name: 'XML', shape: /^\s*<\?xml/i },
  { name: 'picture', shape: /^(?:\x89PNG|\xff\xd8\xff|GIF8)/ },
  { name: 'SQLite', shape: /^SQLite format 3/ },
  { name: '7-Zip', shape: /^7z\xbc\xaf/ },
  { name: 'RAR', shape: /^Rar!/ },
]

function firstBytes(path: string, length: number): Buffer {
  const handle = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(length)
    return buffer.subarray(0, readSync(handle, buffer))
  } finally {
    closeSync(handle)
  }
}

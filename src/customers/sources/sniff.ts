import { closeSync, openSync, readSync } from 'node:fs'
import type { FileKind } from './file-formats.ts'

/**
 * How a file is stored going by its first bytes, where these say more than its name: programs write Excel files called .csv and
 * text called .xlsx.
 * @param named what the name says
 */
export function sniff(path: string, named: { kind?: FileKind; gzip: boolean }): { kind: FileKind; gzip: boolean } {
  const bytes = firstBytes(path, 512)
  const { kind = 'text', gzip } = named
  const starts = (...magic: number[]): boolean => magic.every((byte, index) => bytes[index] === byte)
  if (starts(0x50, 0x4b, 0x03, 0x04)) return { kind: kind === 'zip' ? 'zip' : 'sheet', gzip: false }
  if (starts(0x50, 0x41, 0x52, 0x31)) return { kind: 'parquet', gzip: false }
  if (starts(0x1f, 0x8b)) return { kind, gzip: true }
  const isText = !bytes.includes(0)
  return isText ? { kind: kind === 'json' ? 'json' : 'text', gzip: false } : { kind, gzip }
}

function firstBytes(path: string, length: number): Buffer {
  const handle = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(length)
    return buffer.subarray(0, readSync(handle, buffer))
  } finally {
    closeSync(handle)
  }
}

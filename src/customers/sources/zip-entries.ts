import { createWriteStream } from 'node:fs'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { ShoalError } from '../../workspace/errors.ts'
import type { Skipped } from '../cleaning/quality.ts'
import { formatOf } from './file-formats.ts'
import type { SourceFile } from './find-files.ts'
import { sniff } from './sniff.ts'

/** Deflate cannot do better than 1 : 1032, and tables of text come to 1 : 5 to 1 : 40. */
const bombRatio = 200
const bombBytes = 256 << 20

/**
 * Unpacks the tables of a zip archive into a folder. What is no table is skipped; archives inside are not opened.
 * @throws ShoalError file/damaged, file/archive-path, file/archive-bomb, file/password, file/no-tables
 */
export async function unpackZip(
  archive: SourceFile,
  folder: string,
): Promise<{ files: SourceFile[]; skipped: Skipped[] }> {
  const files: SourceFile[] = []
  const skipped: Skipped[] = []
  const zip = await orDamaged(archive, () => openPromise(archive.path))
  try {
    await orDamaged(archive, async () => {
      for await (const entry of zip.eachEntry()) {
        if (/\/$/.test(entry.fileName) || isClutter(entry.fileName)) continue
        const name = `${archive.name}/${entry.fileName}`
        const { kind, gzip } = formatOf(entry.fileName)
        // An archive in an archive would hide how far it unpacks.
        if (kind === undefined || kind === 'zip') skipped.push({ name, why: 'no-table' })
        else {
          const path = join(folder, `entry-${files.length + 1}`)
          await extract(zip, entry, archive, path)
          const found = sniff(path, { kind, gzip })
          if (found.other === undefined)
            files.push({ path, name, kind: found.kind, gzip: found.gzip, bytes: entry.uncompressedSize })
          else skipped.push({ name, why: 'no-table' })
        }
      }
    })
  } finally {
    zip.close()
  }
  if (files.length === 0) throw new ShoalError('file/no-tables', { file: archive.name })
  return { files: files.sort((a, b) => (a.name < b.name ? -1 : 1)), skipped }
}

async function extract(zip: ZipFile, entry: Entry, archive: SourceFile, target: string): Promise<void> {
  const { uncompressedSize: size, compressedSize: packed } = entry
  if (size > bombBytes && size > packed * bombRatio)
    throw new ShoalError('file/archive-bomb', { file: archive.name, entry: entry.fileName })
  if (entry.isEncrypted()) throw new ShoalError('file/password', { file: archive.name })
  // The library ends the stream with an error where an entry holds more or less than it says, and leaves checksums to us.
  let checksum = 0
  const summed = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const bytes of source) {
      checksum = crc32(bytes, checksum)
      yield bytes
    }
  }
  await pipeline(await zip.openReadStreamPromise(entry), summed, createWriteStream(target))
  if (checksum !== entry.crc32) throw new Error(`the checksum of ${entry.fileName} does not fit`)
}

/** What systems put beside the files: __MACOSX/, .DS_Store, Thumbs.db. */
const isClutter = (name: string): boolean =>
  name.startsWith('__MACOSX/') || /^(?:\..*|Thumbs\.db|desktop\.ini)$/i.test(basename(name))

async function orDamaged<T>(archive: SourceFile, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ShoalError) throw error
    const message = error instanceof Error ? error.message : ''
    if (/^(?:absolute path|invalid relative path|invalid characters in fileName)/i.test(message))
      throw new ShoalError('file/archive-path', { file: archive.name }, error)
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOSPC' || code === 'EROFS' || code === 'EACCES') throw error
    throw new ShoalError('file/damaged', { file: archive.name }, error)
  }
}

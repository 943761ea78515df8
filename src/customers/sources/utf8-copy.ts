import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { ShoalError } from '../../workspace/errors.ts'
import { detectEncoding, type Encoding } from './detect-encoding.ts'
import { fileBeginning } from './file-beginning.ts'
import type { SourceFile } from './find-files.ts'

/**
 * A text file that the engine can read: itself where it is plain and its beginning is UTF-8 (or no text at all, which others
 * complain of), else a copy. What is zipped is always copied: the engine takes a cut-off file for a whole one.
 * @param target path of the copy
 * @throws ShoalError file/damaged, file/encoding where it cannot be decoded to its end
 */
export async function asUtf8(file: SourceFile, target: string): Promise<SourceFile> {
  const encoding = detectEncoding(fileBeginning(file).bytes)
  if (encoding !== undefined && encoding !== 'UTF-8') return { ...(await decoded(file, target, encoding)), encoding }
  if (!file.gzip) return file
  await reading(file, (source) => pipeline(source, createWriteStream(target)))
  return { ...file, path: target, gzip: false }
}

/** The same for a file that stops being UTF-8 somewhere after its beginning. @throws ShoalError file/encoding */
export async function asUtf8Throughout(file: SourceFile, target: string): Promise<SourceFile> {
  const encoding = await encodingLater(file)
  if (encoding === undefined) throw new ShoalError('file/encoding', { file: file.name })
  return { ...(await decoded(file, target, encoding)), encoding }
}

/** A copy of a text in UTF-8 whose lines all end alike. @throws ShoalError file/encoding */
export const withOneLineEnd = (file: SourceFile, target: string): Promise<SourceFile> =>
  decoded(file, target, 'UTF-8', async function* (texts) {
    let held = ''
    for await (const text of texts) {
      const whole = held + text
      // A carriage return at the end of a chunk may be half of a line end.
      held = whole.endsWith('\r') ? '\r' : ''
      yield whole.slice(0, whole.length - held.length).replace(/\r\n?/g, '\n')
    }
    if (held !== '') yield '\n'
  })

type Rewrite = (texts: AsyncIterable<string>) => AsyncIterable<string>

async function decoded(
  file: SourceFile,
  target: string,
  encoding: Encoding,
  rewrite: Rewrite = (texts) => texts,
): Promise<SourceFile> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const decode = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<string> {
    for await (const bytes of source) yield decoder.decode(bytes, { stream: true })
    yield decoder.decode()
  }
  await reading(file, async (source) => pipeline(rewrite(decode(source)), createWriteStream(target)))
  return { ...file, path: target, gzip: false }
}

/** The encoding of the part of a file in which it stops being UTF-8. */
async function encodingLater(file: SourceFile): Promise<Encoding | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let found: Encoding | undefined
  let hasLetters = false
  await reading(file, async (source) => {
    for await (const bytes of source) {
      try {
        decoder.decode(bytes, { stream: true })
        hasLetters ||= bytes.some((byte) => byte >= 0x80)
      } catch {
        // Letters beyond ASCII that were UTF-8 until here: the file mixes encodings.
        found = hasLetters ? undefined : detectEncoding(bytes)
        return
      }
    }
  })
  return found
}

/** Gives a file's bytes, unzipped, to a reader. @throws ShoalError file/encoding, file/damaged */
async function reading(file: SourceFile, read: (source: AsyncIterable<Buffer>) => Promise<void>): Promise<void> {
  try {
    const bytes = createReadStream(file.path)
    await (file.gzip ? pipeline(bytes, createGunzip(), read) : pipeline(bytes, read))
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code)
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw new ShoalError('file/encoding', { file: file.name }, error)
    if (code.startsWith('Z_')) throw new ShoalError('file/damaged', { file: file.name }, error)
    throw error
  }
}

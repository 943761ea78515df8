import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Skipped } from '../cleaning/quality.ts'
import type { SourceFile } from './find-files.ts'
import { asUtf8 } from './utf8-copy.ts'

export interface Unpacked {
  files: SourceFile[]
  skipped: Skipped[]
}

/**
 * Makes of every source one or more files that the engine can read: archives are unpacked, the sheets of workbooks and texts in
 * other encodings copied.
 * @param copies the folder that copies go to; whoever calls removes it
 * @throws ShoalError file/…
 */
export async function unpack(sources: readonly SourceFile[], copies: string): Promise<Unpacked> {
  mkdirSync(copies, { recursive: true })
  const files: SourceFile[] = []
  const skipped: Skipped[] = []
  for (const [index, source] of sources.entries()) {
    const part = await unpackOne(source, join(copies, String(index + 1)))
    files.push(...part.files)
    skipped.push(...part.skipped)
  }
  return { files, skipped }
}

async function unpackOne(source: SourceFile, folder: string): Promise<Unpacked> {
  if (source.kind === 'parquet') return { files: [source], skipped: [] }
  if (source.kind === 'text' || source.kind === 'json') return { files: [await asUtf8(source, folder)], skipped: [] }
  mkdirSync(folder, { recursive: true })
  if (source.kind === 'sheet') return (await import('./sheets.ts')).unpackSheets(source, folder)
  const { files, skipped } = await (await import('./zip-entries.ts')).unpackZip(source, folder)
  const inside = await unpack(files, join(folder, 'inside'))
  return { files: inside.files, skipped: [...skipped, ...inside.skipped] }
}

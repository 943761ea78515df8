import { hashOfFile } from './file-hashes.ts'
import type { Snapshot } from './snapshot.ts'
import type { SourceFile } from './sources/find-files.ts'

/** A file that was not added before, and the hash of what it holds. */
export interface FreshFile {
  source: SourceFile
  hash: string
}

/** Files up to this size are hashed when they are first imported, so that growth and repetition are known by it, in bytes. */
const hashedAtFirst = 32 << 20

/** Files of a first import with the hashes of those that are not too large to be hashed meanwhile. */
export async function hashedFiles(
  sources: readonly SourceFile[],
): Promise<{ sources: SourceFile[]; hashes: string[] }> {
  const small = sources.filter(({ bytes }) => bytes <= hashedAtFirst)
  const hashes = new Map<SourceFile, string>()
  for (const source of small) hashes.set(source, await hashOfFile(source.path))
  return {
    sources: sources.map((source) => {
      const hash = hashes.get(source)
      return hash === undefined ? source : { ...source, readSoFar: { bytes: source.bytes, hash } }
    }),
    hashes: [...hashes.values()],
  }
}

/** Those of some files that were not added to a snapshot before, whatever their names. */
export async function freshFiles(before: Snapshot, sources: readonly SourceFile[]): Promise<FreshFile[]> {
  const hashed = await Promise.all(
    sources.map(async (source) => ({
      source,
      hash: source.readSoFar?.hash ?? (await hashOfFile(source.path)),
    })),
  )
  const known = new Set(before.added)
  return hashed.filter(({ hash }) => {
    const isNew = !known.has(hash)
    known.add(hash)
    return isNew
  })
}

/** Sources that say how much of them is read once they are. */
export const withReadSoFar = (fresh: readonly FreshFile[]): SourceFile[] =>
  fresh.map(({ source, hash }) => ({ ...source, readSoFar: source.readSoFar ?? { bytes: source.bytes, hash } }))

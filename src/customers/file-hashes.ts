import { createHash } from 'node:crypto'
import { createReadStream, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The SHA-256 of a file's bytes, in hexadecimal. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const bytes of createReadStream(path)) hash.update(bytes)
  return hash.digest('hex')
}

/**
 * The hashes of all Parquet files of a folder, by their names: a byte that turns over on the disk may change a figure without
 * making a file unreadable.
 * @param known what was hashed before
 */
export async function hashFolder(folder: string, known: Record<string, string> = {}): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {}
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith('.parquet')) hashes[file] = known[file] ?? (await hashOfFile(join(folder, file)))
  }
  return hashes
}

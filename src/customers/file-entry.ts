import { z } from 'zod'
import { rowsAbove } from './sources/raw-file.ts'
import type { StoredFile } from './sources/read-files.ts'

/** What a snapshot keeps of a file that was read. */
export const FileEntry = z.strictObject({
  name: z.string(),
  bytes: z.int(),
  rows: z.int(),
  encoding: z.string(),
  raw: z.string(),
  bad: z.string().optional(),
  above: z.int().optional().describe('rows before the one with the column names, or before this part of a file'),
  readSoFar: z
    .strictObject({ bytes: z.int(), hash: z.string() })
    .optional()
    .describe('how much of a file that may grow has been read, and the SHA-256 of that'),
})
export type FileEntry = z.infer<typeof FileEntry>

/** What a snapshot says of its files. */
export const keptFiles = (files: readonly StoredFile[]): FileEntry[] =>
  files.map((file) => {
    const { rows, encoding, raw, bad } = file
    const { name, bytes, readSoFar } = file.file
    const above = rowsAbove(file)
    return {
      name,
      bytes,
      rows,
      encoding,
      raw,
      ...(bad === undefined ? {} : { bad }),
      ...(above === 0 ? {} : { above }),
      ...(readSoFar === undefined ? {} : { readSoFar }),
    }
  })

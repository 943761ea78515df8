import { accessSync, constants, globSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ShoalError } from '../../workspace/errors.ts'
import { dataFilesIn } from './data-files.ts'
import { type FileKind, formatOf } from './file-formats.ts'
import type { ReadSoFar } from './grown-file.ts'
import { sniff } from './sniff.ts'

export interface SourceFile {
  path: string
  /** The name that reports show: the base name. */
  name: string
  kind: FileKind
  gzip: boolean
  /** What the file was written in, where `path` is a copy in UTF-8. */
  encoding?: string
  /** Rows before the one with the column names that `path` does not have, where it is a copy. */
  rowsAbove?: number
  bytes: number
  /** How much of a file that may grow is read once this is, where it was asked. */
  readSoFar?: ReadSoFar
  /** Path of the records that could not be split when it was read before. */
  unreadable?: string
  /** These are the lines behind those that were read of a file. */
  isPart?: true
}

/**
 * Resolves paths, folders and globs to files, each once, ordered by name. A name whose ending says nothing is taken for text.
 * @throws ShoalError file/missing, file/no-match, file/unreadable, file/empty, file/format
 */
export function findFiles(patterns: readonly string[]): SourceFile[] {
  const paths = patterns.flatMap((pattern) => expand(pattern))
  return [...new Set(paths)].sort().map(describe)
}

function expand(pattern: string): string[] {
  const found = statSync(pattern, { throwIfNoEntry: false })
  if (found?.isDirectory()) {
    const inside = dataFilesIn(pattern)
    if (inside.length === 0) throw new ShoalError('file/no-match', { pattern: join(pattern, '*.csv') })
    return inside
  }
  if (found !== undefined) return [pattern]
  if (!/[*?{[]/.test(pattern)) throw new ShoalError('file/missing', { file: pattern })
  const matches = globSync(pattern)
  if (matches.length === 0) throw new ShoalError('file/no-match', { pattern })
  return matches
}

function describe(path: string): SourceFile {
  const name = basename(path)
  const stat = statSync(path)
  try {
    accessSync(path, constants.R_OK)
  } catch {
    throw new ShoalError('file/unreadable', { file: name })
  }
  if (stat.size === 0) throw new ShoalError('file/empty', { file: name })
  const named = formatOf(name)
  const { kind, gzip, other } = sniff(path, named)
  const format = other ?? named.other
  if (format !== undefined) throw new ShoalError('file/format', { file: name, format })
  return { path, name, kind, gzip, bytes: stat.size }
}

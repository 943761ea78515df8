import { accessSync, constants, globSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ShoalError } from '../../workspace/errors.ts'

/** How a file's name says it is stored. */
type FileKind = 'text' | 'parquet' | 'json'

export interface SourceFile {
  path: string
  /** The name that reports show: the base name. */
  name: string
  kind: FileKind
  gzip: boolean
  /** What the file was written in, where `path` is a copy in UTF-8. */
  encoding?: string
  bytes: number
}

const otherFormats: Record<string, string> = {
  xlsx: 'Excel',
  xls: 'Excel',
  ods: 'spreadsheet',
  zip: 'zip',
  pdf: 'PDF',
  docx: 'Word',
  html: 'HTML',
  xml: 'XML',
  feather: 'Feather',
  sqlite: 'SQLite',
  db: 'database',
  '7z': '7-Zip',
  rar: 'RAR',
}

/**
 * Resolves paths, folders and globs to files, each once, ordered by name.
 * @throws ShoalError file/missing, file/no-match, file/unreadable, file/empty, file/format
 */
export function findFiles(patterns: readonly string[]): SourceFile[] {
  const paths = patterns.flatMap((pattern) => expand(pattern))
  return [...new Set(paths)].sort().map(describe)
}

function expand(pattern: string): string[] {
  const found = statSync(pattern, { throwIfNoEntry: false })
  if (found?.isDirectory()) {
    const inside = globSync(join(pattern, '*.{csv,tsv,txt,gz,parquet,json,jsonl,ndjson}'))
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
  const gzip = /\.gz$/i.test(name)
  const ending = name.replace(/\.gz$/i, '').split('.').at(-1)?.toLowerCase() ?? ''
  const format = otherFormats[ending]
  if (format !== undefined) throw new ShoalError('file/format', { file: name, format })
  return { path, name, kind: kindOf(ending), gzip, bytes: stat.size }
}

function kindOf(ending: string): FileKind {
  if (/^(parquet|pq)$/.test(ending)) return 'parquet'
  return /^(json|jsonl|ndjson)$/.test(ending) ? 'json' : 'text'
}

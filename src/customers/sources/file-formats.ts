/** How a file's name says it is stored. */
export type FileKind = 'text' | 'parquet' | 'json' | 'sheet' | 'zip'

const kinds: Record<FileKind, readonly string[]> = {
  text: ['csv', 'tsv', 'tab', 'txt'],
  parquet: ['parquet', 'pq'],
  json: ['json', 'jsonl', 'ndjson'],
  sheet: ['xlsx', 'xlsm', 'ods'],
  zip: ['zip'],
}

/** Formats that are known and not read, by their endings. */
const others: Record<string, string> = {
  xls: 'Excel 97',
  xlsb: 'Excel binary',
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

/** What a file's name says: how it is stored; of a format that is not read, its name; nothing of an ending nobody knows. */
export function formatOf(name: string): { kind?: FileKind; other?: string; gzip: boolean } {
  const gzip = /\.gz$/i.test(name)
  const ending = endingOf(name.replace(/\.gz$/i, ''))
  const kind = (Object.keys(kinds) as FileKind[]).find((key) => kinds[key].includes(ending))
  const other = others[ending] ?? (gzip && (kind === 'sheet' || kind === 'zip') ? `${ending}.gz` : undefined)
  if (other !== undefined) return { other, gzip }
  return kind === undefined ? { gzip } : { kind, gzip }
}

/** orders.csv.gz becomes orders. */
export function withoutEnding(name: string): string {
  const bare = name.replace(/\.gz$/i, '')
  return formatOf(name).kind === undefined ? bare : bare.slice(0, bare.lastIndexOf('.'))
}

const endingOf = (name: string): string => /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? ''

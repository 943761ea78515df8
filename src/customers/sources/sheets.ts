import { createWriteStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { EncryptedFileError, HucreError } from 'hucre'
import { streamOdsRows } from 'hucre/ods'
import { type CellValue, readXlsx, type StreamRow, streamXlsxRows } from 'hucre/xlsx'
import { ShoalError } from '../../workspace/errors.ts'
import type { Skipped } from '../cleaning/quality.ts'
import type { SourceFile } from './find-files.ts'
import { headerRow } from './header-row.ts'

interface Sheet {
  name: string
  rows: () => AsyncIterable<StreamRow>
}

/**
 * Copies the sheets of a workbook to CSV files: the first that has a table, and every other with the same columns. Hidden sheets
 * and those with other columns are skipped.
 * @throws ShoalError file/damaged, file/password, file/no-tables
 */
export async function unpackSheets(
  workbook: SourceFile,
  folder: string,
): Promise<{ files: SourceFile[]; skipped: Skipped[] }> {
  const files: SourceFile[] = []
  const skipped: Skipped[] = []
  let columns: string | undefined
  await orDamaged(workbook, async () => {
    for (const sheet of await sheetsOf(workbook)) {
      const header = await headerOf(sheet)
      if (header === undefined) continue
      const same = [...header.names].sort().join('\n')
      columns ??= same
      const name = `${workbook.name}/${sheet.name}`
      if (same !== columns) {
        skipped.push({ name, why: 'other-columns' })
        continue
      }
      const path = join(folder, `sheet-${files.length + 1}`)
      await pipeline(csvLines(sheet, header), createWriteStream(path))
      files.push({
        ...workbook,
        path,
        name,
        kind: 'text',
        rowsAbove: header.index,
        encoding: /\.ods$/i.test(workbook.name) ? 'ODS' : 'Excel',
      })
    }
  })
  const [only] = files
  if (only === undefined) throw new ShoalError('file/no-tables', { file: workbook.name })
  return { files: files.length + skipped.length === 1 ? [{ ...only, name: workbook.name }] : files, skipped }
}

async function sheetsOf({ name, path }: SourceFile): Promise<Sheet[]> {
  const bytes = readFileSync(path)
  if (/\.ods$/i.test(name)) return [{ name: '1', rows: () => streamOdsRows(bytes, { sheets: [0] }) }]
  const found: { name: string; index: number }[] = []
  // The names alone: no sheet is read yet.
  await readXlsx(bytes, {
    sheets: (sheet) => {
      if (!sheet.hidden && !sheet.veryHidden) found.push(sheet)
      return false
    },
  })
  return found.map((sheet) => ({ name: sheet.name, rows: () => streamXlsxRows(bytes, { sheet: sheet.index }) }))
}

interface Header {
  index: number
  names: string[]
}

/** The row of column names: the first that is as wide as those after it, so that titles above the table are passed over. */
async function headerOf(sheet: Sheet): Promise<Header | undefined> {
  const first: StreamRow[] = []
  for await (const row of sheet.rows()) {
    if (row.values.some((value) => cellText(value) !== '')) first.push(row)
    if (first.length === 30) break
  }
  const texts = first.map(({ values }) => values.map(cellText))
  const at = headerRow(texts)
  const row = at === undefined ? undefined : first[at]
  const names = at === undefined ? undefined : texts[at]
  if (row === undefined || names === undefined) return undefined
  return { index: row.index, names: names.slice(0, names.findLastIndex((text) => text !== '') + 1) }
}

/** Lines of CSV, in chunks that are worth a write; every record is at least as wide as the header. */
async function* csvLines(sheet: Sheet, { index, names }: Header): AsyncGenerator<string> {
  let chunk = ''
  for await (const row of sheet.rows()) {
    if (row.index < index) continue
    const texts = row.values.map(cellText)
    const width = Math.max(names.length, texts.findLastIndex((text) => text !== '') + 1)
    chunk += `${Array.from({ length: width }, (_, i) => quoted(texts[i] ?? '')).join(',')}\n`
    if (chunk.length > 1 << 16) {
      yield chunk
      chunk = ''
    }
  }
  yield chunk
}

/** A cell as an export to CSV would have it; a time without its day's hours is a date. */
function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (!(value instanceof Date)) return typeof value === 'boolean' ? String(value).toUpperCase() : String(value)
  // Serial numbers are binary fractions of a day: 14:29:00 may come as 14:28:59.999.
  const text = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString()
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ')
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

async function orDamaged(workbook: SourceFile, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof EncryptedFileError) throw new ShoalError('file/password', { file: workbook.name }, error)
    if (error instanceof HucreError) throw new ShoalError('file/damaged', { file: workbook.name }, error)
    throw error
  }
}

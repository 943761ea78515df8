import { extname } from 'node:path'
import type { HeardRow } from './heard-event.ts'
import { heardPayloads } from './heard-payload.ts'
import { readTable, textOf } from './read-table.ts'
import { rowsOfTable } from './rows-of-table.ts'
import type { TableReading } from './table-reading.ts'

/**
 * What the rows of a file say, or the payloads of a webhook in it.
 * @returns firstLine: the line of the first row, or 1 for the first payload
 * @throws ShoalError file/missing, events/…
 */
export function rowsInFile(path: string, reading: TableReading): { rows: HeardRow[]; firstLine: number } {
  if (!['.json', '.jsonl', '.ndjson'].includes(extname(path).toLowerCase())) {
    const table = readTable(path)
    return { rows: rowsOfTable(table, reading), firstLine: table.firstLine }
  }
  return { rows: heardPayloads(textOf(path)), firstLine: 1 }
}

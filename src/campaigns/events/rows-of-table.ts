import { plainHeader } from '../../customers/sources/plain-header.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { eventColumns } from './event-columns.ts'
import { readEventWord } from './event-words.ts'
import type { HeardRow } from './heard-event.ts'
import type { ReadTable } from './read-table.ts'
import { rowsOfEvents } from './rows-of-events.ts'
import { rowsOfSums } from './rows-of-sums.ts'
import { sumColumns } from './sum-columns.ts'
import type { TableReading } from './table-reading.ts'

/** Columns of this name say what happened where nothing else does: beside counts they say how somebody stands. */
const weak = new Set(['status', 'action', 'type'])

/**
 * What each row of a provider’s export says: one event a row, told by a column, or one mailbox a row with what it did in columns.
 * @throws ShoalError events/columns, events/date-order
 */
export function rowsOfTable(table: ReadTable, reading: TableReading): HeardRow[] {
  const { header, rows } = table
  const columns = eventColumns(header)
  const sums = sumColumns(header)
  const tellsEvents =
    columns.event >= 0 &&
    rows.some((row) => readEventWord(row[columns.event] ?? '') !== 'unknown') &&
    !(sums.length > 0 && weak.has(plainHeader(header[columns.event] ?? '')))
  if (columns.mailbox < 0 || !(tellsEvents || sums.length > 0))
    throw new ShoalError('events/columns', { file: reading.file, columns: header })
  return tellsEvents ? rowsOfEvents(table, columns, reading) : rowsOfSums(table, columns, sums, reading)
}

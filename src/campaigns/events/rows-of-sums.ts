import type { EventColumns } from './event-columns.ts'
import { bareEvent, type HeardEvent, type HeardRow } from './heard-event.ts'
import { numberColumn } from './number-column.ts'
import { flagIn } from './read-cell.ts'
import type { ReadTable } from './read-table.ts'
import type { SumColumn } from './sum-columns.ts'
import type { TableReading } from './table-reading.ts'
import { timeColumn } from './time-column.ts'

/** Cells that say that nothing happened. */
const no = new Set(['', '0', 'no', 'n', 'false', '-', 'never', 'n/a', 'null', '否', '无'])

/** Who opted out or complained is heard whatever the word for yes. */
const refusals = new Set(['opt-out', 'complaint'])

/** What rows say of a mailbox each. @throws ShoalError events/date-order */
export function rowsOfSums(
  { header, rows }: ReadTable,
  { mailbox, campaign }: EventColumns,
  sums: readonly SumColumn[],
  { file, zone, dates }: TableReading,
): HeardRow[] {
  const cellsOf = ({ place }: SumColumn): string[] => rows.map((row) => row[place] ?? '')
  const times = sums.filter(({ holds }) => holds === 'time')
  const column = header[times[0]?.place ?? -1] ?? ''
  // One program wrote them all, so that what one column leaves open another may tell.
  const time = timeColumn(times.flatMap(cellsOf), zone, { asked: dates, file, column })
  const readers = sums.map((one) => ({ ...one, time, number: numberColumn(cellsOf(one)) }))
  return rows.map((row): HeardRow => {
    const cell = (place: number): string => (place < 0 ? '' : (row[place] ?? '').trim())
    const bare = { address: cell(mailbox), campaign: cell(campaign) || undefined }
    const found = readers.map((reader) => eventIn(cell(reader.place), reader))
    const events = found.flatMap((one) => (typeof one === 'object' ? [{ ...one, ...bare }] : []))
    const fault = found.find((one) => one === 'time' || one === 'value')
    if (fault !== undefined) return { events, fault }
    return events.length === 0 ? { events, fault: 'nothing' } : { events }
  })
}

interface Reader extends SumColumn {
  time: (cell: string) => string | undefined
  number: (cell: string) => number | undefined
}

/** What a cell says happened, if anything; or what of it cannot be read. */
function eventIn(cell: string, { kind, holds, time, number }: Reader): HeardEvent | 'time' | 'value' | undefined {
  if (holds !== 'value' && no.has(cell.toLowerCase())) return undefined
  const event = bareEvent(kind, undefined)
  if (holds === 'time') {
    const at = time(cell)
    if (at === undefined) return refusals.has(kind) ? event : 'time'
    return { ...event, at }
  }
  const value = number(cell)
  if (holds === 'value') {
    if (cell === '' || (kind === 'spend' && value === 0)) return undefined
    return value === undefined ? 'value' : { ...event, isTotal: true, value }
  }
  const isYes = flagIn(cell) === true && value === undefined
  if (holds === 'flag') return isYes || refusals.has(kind) || (value ?? 0) > 0 ? event : 'value'
  // Some write yes where others count.
  if (isYes) return { ...event, isTotal: true }
  return value !== undefined && Number.isInteger(value) && value > 0
    ? { ...event, isTotal: true, times: value }
    : 'value'
}

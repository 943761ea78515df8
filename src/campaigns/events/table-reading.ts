import type { DateOrder } from './time-column.ts'

/** How a table is read. */
export interface TableReading {
  file: string
  /** Whose clock times without an offset show. */
  zone: string
  /** What somebody said of dates such as 03/04/2026. */
  dates: DateOrder | undefined
}

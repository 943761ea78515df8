import { closeSync, openSync, writeSync } from 'node:fs'

/** A cell of a CSV file: quoted where needed, and never one that a spreadsheet would run as a formula. */
function csvCell(value: string | number): string {
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value)
  return plainCell(runsAsFormula(value) ? `'${value}` : value)
}

/** A cell of a CSV file that a program reads: quoted where needed, and otherwise as it is. */
export const plainCell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const formulaStart = '^[=+@\\t\\r-]'
const plainNumber = '^[+-]?[0-9][0-9.,]*$'

const [startsFormula, isNumber] = [new RegExp(formulaStart), new RegExp(plainNumber)]

const runsAsFormula = (value: string): boolean => startsFormula.test(value) && !isNumber.test(value)

/** The same for the engine: SQL of a text that no spreadsheet runs as a formula. */
export function safeCellSql(column: string): string {
  return `CASE WHEN regexp_matches(${column}, '${formulaStart}') AND NOT regexp_matches(${column}, '${plainNumber}') THEN '''' || ${column} ELSE ${column} END`
}

/** What a CSV file holds; the rows may be made as they are read. */
export interface CsvTable {
  header: readonly string[]
  rows: Iterable<readonly (string | number)[]>
}

/** The file in parts of about a million characters, with a byte order mark, without which spreadsheets misread Chinese. */
function* partsOf({ header, rows }: CsvTable): Generator<string> {
  let part = `\uFEFF${header.map(csvCell).join(',')}\n`
  for (const row of rows) {
    part += `${row.map(csvCell).join(',')}\n`
    if (part.length < 1_000_000) continue
    yield part
    part = ''
  }
  yield part
}

/** A CSV file as one text: for lists of a line or so for each customer. */
export const csvFile = (header: CsvTable['header'], rows: CsvTable['rows']): string =>
  [...partsOf({ header, rows })].join('')

/** Writes a CSV file part by part: a list of many lines for each customer is too long for one text. @param pause called after each part */
export async function writeCsv(path: string, table: CsvTable, pause: () => Promise<void>): Promise<void> {
  const file = openSync(path, 'w')
  try {
    for (const part of partsOf(table)) {
      writeSync(file, part)
      await pause()
    }
  } finally {
    closeSync(file)
  }
}

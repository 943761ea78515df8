/** A cell of a CSV file: quoted where needed, and never one that a spreadsheet would run as a formula. */
function csvCell(value: string | number): string {
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value)
  const safe = runsAsFormula(value) ? `'${value}` : value
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const formulaStart = '^[=+@\\t\\r-]'
const plainNumber = '^[+-]?[0-9][0-9.,]*$'

function runsAsFormula(value: string): boolean {
  return new RegExp(formulaStart).test(value) && !new RegExp(plainNumber).test(value)
}

/** The same for the engine: SQL of a text that no spreadsheet runs as a formula. */
export function safeCellSql(column: string): string {
  return `CASE WHEN regexp_matches(${column}, '${formulaStart}') AND NOT regexp_matches(${column}, '${plainNumber}') THEN '''' || ${column} ELSE ${column} END`
}

/** A CSV file with a byte order mark, without which spreadsheets misread Chinese. */
export function csvFile(header: readonly string[], rows: Iterable<readonly (string | number)[]>): string {
  const lines = [header.map(csvCell).join(',')]
  for (const row of rows) lines.push(row.map(csvCell).join(','))
  return `\uFEFF${lines.join('\n')}\n`
}

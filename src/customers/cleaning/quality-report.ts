import type { Reading } from '../snapshot.ts'
import type { RoleGuess } from '../sources/guess-roles.ts'
import type { StoredFile } from '../sources/read-files.ts'
import { type Role, roleValues } from '../sources/roles.ts'
import type { Decision, QualityReport } from './quality.ts'
import { fileStride } from './raw-rows.ts'
import type { RejectCount } from './rejects.ts'

/** Rows that were used in a way worth saying. */
export interface Netted extends RejectCount {
  amount?: number
}

interface Counted {
  files: StoredFile[]
  rejects: RejectCount[]
  netted: Netted[]
  filled: Decision[]
  columns: QualityReport['columns']
  customers: number
  customersAtOrBelowZero: number
}

/** The option that switches a rule. */
const options: Record<string, string> = {
  'exact-duplicate': '--keep-duplicates',
  fee: '--keep-fees',
  'test-line': '--keep-fees',
  'zero-price': '--keep-zero-prices',
  'return-ignored': '--returns net',
  'return-matched': '--returns ignore',
  'return-unmatched': '--returns ignore',
  'other-currency': '--currency',
}

/** Puts the counts together: rows in = rows used + rows rejected. */
export function qualityOf(counted: Counted): QualityReport {
  const { files, rejects, netted, filled } = counted
  const rowsIn = sum(files.map(({ rows }) => rows))
  const unreadable = files.flatMap(({ badRows, file }) =>
    badRows.map(({ row, reason }) => ({ row, reason, file: file.name })),
  )
  const reasons = [...new Set(unreadable.map(({ reason }) => reason))]
  const unsplit = reasons.map((reason): Decision => {
    const of = unreadable.filter((bad) => bad.reason === reason)
    return {
      reason,
      effect: 'rejected',
      rows: of.length,
      examples: of.slice(0, 3).map(({ file, row }) => ({ file, row })),
    }
  })
  const decision = (effect: Decision['effect'], { reason, rows, places, ...rest }: Netted): Decision => {
    const examples = places.map((place) => exampleAt(files, place))
    return {
      reason,
      effect,
      rows,
      examples,
      ...rest,
      ...(options[reason] === undefined ? {} : { option: options[reason] }),
    }
  }
  const rejected = [...unsplit, ...rejects.map((reject) => decision('rejected', reject))].sort(
    (a, b) => b.rows - a.rows,
  )
  const rowsRejected = sum(rejected.map(({ rows }) => rows))
  return {
    files: files.map(({ file: { name, bytes }, rows, encoding }) => ({ name, rows, bytes, encoding })),
    rowsIn,
    rowsUsed: rowsIn - rowsRejected,
    rowsRejected,
    decisions: [
      ...rejected,
      ...netted.filter(({ rows }) => rows > 0).map((entry) => decision('netted', entry)),
      ...filled,
    ],
    columns: counted.columns,
    customers: counted.customers,
    customersAtOrBelowZero: counted.customersAtOrBelowZero,
  }
}

/** What became of each column. */
export function columnNotes(
  headers: string[],
  guess: RoleGuess,
  missing: Record<string, number>,
  reading: Reading,
): QualityReport['columns'] {
  return headers.map((header) => {
    const role = (Object.keys(guess.mapping) as Role[]).find((key) => guess.mapping[key] === header)
    const attribute = reading.attributes.find((candidate) => candidate.header === header)
    const type = role === undefined ? (attribute?.type ?? 'text') : roleValues[role]
    return {
      header,
      role: role ?? (attribute === undefined || attribute.type === 'unused' ? 'unused' : 'attribute'),
      type: type === 'unused' ? 'text' : type,
      why: role === undefined ? 'values' : (guess.why[role] ?? 'name'),
      missing: missing[header] ?? attribute?.missing ?? 0,
    }
  })
}

/** File and row (the header is row 1) of a place. */
function exampleAt(files: StoredFile[], place: number): { file: string; row: number } {
  const file = files[Math.floor(place / fileStride)]
  let row = (place % fileStride) + 2
  for (const bad of file?.badRows ?? []) if (bad.row <= row) row++
  return { file: file?.file.name ?? '', row }
}

const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0)

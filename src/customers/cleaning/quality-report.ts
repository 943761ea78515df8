import type { Attribute } from '../attribute.ts'
import { isPersonal } from '../contacts/contact-columns.ts'
import type { RoleGuess } from '../sources/guess-roles.ts'
import { foldHeader } from '../sources/layouts/layout.ts'
import type { StoredFile } from '../sources/read-files.ts'
import { type Role, roleValues } from '../sources/roles.ts'
import { placeInFile } from './place-in-file.ts'
import type { Decision, QualityReport } from './quality.ts'
import type { RejectCount } from './rejects.ts'

/** Rows that were used in a way worth saying. */
export interface Netted extends RejectCount {
  amount?: number
}

interface Counted {
  files: StoredFile[]
  rejects: RejectCount[]
  netted: Netted[]
  /** Decisions that reject nothing: filled values, stand-ins. */
  noted: { entry: Netted; effect: 'filled' | 'kept' }[]
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
  refunded: '--returns ignore',
  'other-currency': '--currency',
  'guest-by-mailbox': '--identity id',
  'missing-attribute': '--fill',
  'unreadable-attribute': '--fill',
}

/** Puts the counts together: rows in = rows used + rows rejected. */
export function qualityOf(counted: Counted): QualityReport {
  const { files, rejects, netted, noted } = counted
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
  const decision = (effect: Decision['effect'], { reason, rows, places, values, ...rest }: Netted): Decision => {
    const examples = places.map((place, index) => {
      const value = values?.[index]
      return { ...placeInFile(files, place), ...(value === undefined ? {} : { value }) }
    })
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
      ...noted.map(({ entry, effect }) => decision(effect, entry)),
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
  attributes: readonly Attribute[],
): QualityReport['columns'] {
  return headers.map((header) => {
    const role = roleOf(header, guess)
    const attribute = attributes.find((candidate) => candidate.header === header)
    const type = role === undefined ? (attribute?.type ?? 'text') : roleValues[role]
    return {
      header,
      role: role ?? (attribute === undefined || attribute.type === 'unused' ? 'unused' : 'attribute'),
      type: type === 'unused' ? 'text' : type,
      why:
        role === undefined
          ? whyNoRole(header, attribute)
          : guess.mapping[role] === header
            ? (guess.why[role] ?? 'name')
            : 'layout',
      missing: missing[header] ?? attribute?.missing ?? 0,
    }
  })
}

/** The role of a column, or of an amount of the whole order that is split over its lines. */
function roleOf(header: string, { mapping, layout }: RoleGuess): Role | undefined {
  const own = (Object.keys(mapping) as Role[]).find((key) => mapping[key] === header)
  const ofOrder = Object.entries(layout?.ofOrder ?? {}) as [Role, string][]
  return own ?? ofOrder.find(([, column]) => foldHeader(column) === foldHeader(header))?.[0]
}

/** Why a column is an attribute, or is not used. */
function whyNoRole(header: string, attribute: Attribute | undefined): string {
  if (isPersonal(header)) return 'contact'
  if (/refund|退款|erstatt|rembours/i.test(header)) return 'maybe-refund'
  if (attribute === undefined) return 'no-role'
  if (attribute.type !== 'unused') return 'values'
  return attribute.distinct > 1 ? 'varied' : 'constant'
}

const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0)

import { text } from '../../engine/sql.ts'
import type { CleaningRules } from '../../workspace/config.ts'
import { attributeSql } from '../attribute.ts'
import { noCustomers } from '../cleaning/placeholders.ts'
import { present, type RawSet, rawColumn, rawRows } from '../cleaning/raw-rows.ts'
import { customerSql } from '../cleaning/who.ts'
import type { Role } from '../sources/roles.ts'
import { dateSql, numberSql } from '../sources/value-styles.ts'
import type { CompanionKind, CompanionReading } from './companion.ts'

/** What rows of events, reviews or people are made from. */
export interface CompanionRows {
  kind: CompanionKind
  raw: RawSet
  reading: CompanionReading
  rules: CleaningRules
  /** The configured as-of date: later rows are in the future. */
  until: string | undefined
  /** Table that tells of a mailbox whose it is: mailbox, customer. */
  links: string
}

/** The columns of a row that counts, besides customer, time, product and row_key. */
export const ownColumns = (kind: CompanionKind, { attributes }: CompanionReading): string[] =>
  kind === 'events' ? ['type', 'seconds'] : kind === 'reviews' ? ['score'] : attributes.map((_, index) => `a${index}`)

/**
 * SQL of raw rows as events (place, customer, time, type, product, seconds), reviews (… score) or people (… a0, a1, …), with `row_key`, the same for rows that are
 * equal in every column, and `reason`: why the row does not count, apart from being there twice; NULL where it may.
 */
export function companionRows({ kind, raw, reading, rules, until, links }: CompanionRows): string {
  const { mapping, numbers, dates = 'iso', seconds = 1 } = reading
  const textOf = (role: Role): string =>
    mapping[role] === undefined ? 'NULL::VARCHAR' : present(raw.headers, mapping[role])
  const numberOf = (role: 'duration' | 'score'): string =>
    mapping[role] === undefined ? 'NULL::DECIMAL(18,6)' : numberSql(textOf(role), numbers[role] ?? 'plain')
  const duration = `CASE WHEN ${numberOf('duration')} >= 0 THEN (${numberOf('duration')} * ${seconds})::DECIMAL(18,6) END`
  const own: Record<CompanionKind, string[]> = {
    events: [`${textOf('type')} AS type`, `${duration} AS seconds`, `${textOf('duration')} AS duration_text`],
    reviews: [`${numberOf('score')} AS score`, `${textOf('score')} AS score_text`],
    people: reading.attributes.map((attribute, index) => `${attributeSql(raw.headers, attribute)} AS a${index}`),
  }
  const words = noCustomers.map((word) => text(word.toLowerCase())).join(', ')
  const checks = [
    "WHEN customer IS NULL THEN 'no-customer'",
    `WHEN lower(customer) IN (${words}) THEN 'placeholder-customer'`,
    ...(kind === 'events' ? ["WHEN time_text IS NULL THEN 'no-date'"] : []),
    "WHEN time_text IS NOT NULL AND time IS NULL THEN 'bad-date'",
    "WHEN time < '1990-01-01'::TIMESTAMP OR time >= '2100-01-01'::TIMESTAMP THEN 'impossible-date'",
    ...(until === undefined ? [] : [`WHEN time >= ${text(until)}::TIMESTAMP + INTERVAL 1 DAY THEN 'future-date'`]),
    ...(kind !== 'reviews' ? [] : ["WHEN score_text IS NULL THEN 'no-score'", "WHEN score IS NULL THEN 'bad-score'"]),
  ]
  return `SELECT *, CASE ${checks.join(' ')} END AS reason FROM (
    SELECT place, ${linked(customerSql({ raw, reading, rules }), links)} AS customer, ${textOf('time')} AS time_text,
      ${mapping.time === undefined ? 'NULL::TIMESTAMP' : dateSql(textOf('time'), dates)} AS time, ${textOf('product')} AS product,
      ${[...own[kind], `${rowKey(raw)} AS row_key`].join(', ')}
    FROM (${rawRows(raw)}))`
}

/** SQL of 64 bits that are equal for rows equal in every column, whatever the columns' order. */
function rowKey({ headers }: RawSet): string {
  const cells = [...headers].sort().map((header) => `coalesce(${rawColumn(headers, header)}, '')`)
  return `md5_number_lower(concat_ws(chr(31), ${cells.join(', ')}))`
}

/** SQL of a customer, by the address where one stands and it is known whose it is. */
export const linked = (customer: string, links: string): string =>
  `coalesce((SELECT any_value(l.customer) FROM ${links} l WHERE l.mailbox = lower(${customer})), ${customer})`

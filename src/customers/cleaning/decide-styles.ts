import type { Engine } from '../../engine/engine.ts'
import { name, text } from '../../engine/sql.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { Attribute } from '../attribute.ts'
import { isPersonal } from '../contacts/contact-columns.ts'
import type { Reading } from '../snapshot.ts'
import type { RoleGuess } from '../sources/guess-roles.ts'
import { foldHeader } from '../sources/layouts/layout.ts'
import { blankMarks } from '../sources/missing.ts'
import type { StoredFile } from '../sources/read-files.ts'
import { type Mapping, type Role, roleValues } from '../sources/roles.ts'
import { storedAs } from '../sources/stored-columns.ts'
import {
  type DateStyle,
  dateSql,
  dateStyles,
  type NumberStyle,
  numberSql,
  numberStyles,
} from '../sources/value-styles.ts'
import { placeInFile } from './place-in-file.ts'
import { fileStride, present, type RawSet, rawColumn, rawRows } from './raw-rows.ts'

/** How the columns of a table of orders are written. */
export type Styles = Pick<Reading, 'numbers' | 'dates' | 'ambiguousDates'>

/** The share of a column's values that must be readable for it to play its role. */
const readable = 0.7
/** From this share of values on that only another style can read, a column is in two styles: then no value in it is sure. */
const contradictory = 0.02
/** The share of an attribute's values that must be numbers for it to be one. */
const numeric = 0.95

/**
 * Decides over all rows how dates and numbers are written.
 * The style with the fewest unreadable values wins, on a tie the first in the list: so a first style that reads every
 * value needs no look at the others.
 * @throws ShoalError columns/wrong-type where too little of a column can be read, columns/two-styles
 */
export async function decideStyles(
  engine: Engine,
  files: readonly StoredFile[],
  raw: RawSet,
  mapping: Mapping,
): Promise<Styles> {
  const all = (Object.keys(mapping) as Role[]).filter((role) => roleValues[role] !== 'text')
  // Stored columns were read, every value, in the first style of each.
  const roles = all.filter((role) => storedAs(raw.stored, mapping[role]) === undefined)
  if (roles.length === 0) return firstStyles(all)
  const counts = await countReadable(engine, raw, mapping, roles, (styles) => styles.slice(0, 1))
  const missing = Object.fromEntries(raw.headers.map((header, index) => [header, counts(`missing ${index}`)]))
  const rows = counts('rows')
  const valuesOf = (role: Role): number => rows - (missing[mapping[role] ?? ''] ?? 0)
  const open = roles.filter((role) => counts(`${role} ${stylesOf(role)[0]}`) < valuesOf(role))
  const more = open.length === 0 ? counts : await countReadable(engine, raw, mapping, open, (styles) => styles.slice(1))
  const result: Styles = firstStyles(all)
  for (const role of roles) {
    const readableIn = (style: string): number =>
      counts(`${role} ${style}`) + (open.includes(role) ? more(`${role} ${style}`) : 0)
    const best = stylesOf(role).reduce((a, b) => (readableIn(b) > readableIn(a) ? b : a))
    if (readableIn(best) < valuesOf(role))
      await refuseTwoStyles(engine, files, raw, mapping[role] ?? '', role, best, valuesOf(role))
    if (readableIn(best) < valuesOf(role) * readable) {
      const header = mapping[role] ?? ''
      const first = await firstUnreadable(engine, raw, header, best)
      throw new ShoalError('columns/wrong-type', { ...placeInFile(files, first), column: header, role })
    }
    if (roleValues[role] === 'date') {
      result.dates = best as DateStyle
      result.ambiguousDates = best === 'day-first' && readableIn('month-first') === readableIn('day-first')
    } else result.numbers[role as keyof Styles['numbers']] = best as NumberStyle
  }
  return result
}

/**
 * Refuses added rows that are written another way than those before: where the standing style cannot read a value that another
 * one can. @throws ShoalError columns/two-styles
 */
export async function refuseOtherStyle(
  engine: Engine,
  { files, first }: { files: readonly StoredFile[]; first: number },
  raw: RawSet,
  { mapping, numbers, dates }: Pick<Reading, 'mapping' | 'numbers' | 'dates'>,
): Promise<void> {
  for (const [role, header] of Object.entries(mapping) as [Role, string][]) {
    if (roleValues[role] === 'text' || storedAs(raw.stored, header) !== undefined) continue
    const style = roleValues[role] === 'date' ? dates : numbers[role as keyof Styles['numbers']]
    if (style === undefined) continue
    const { rows, place } = await findOtherStyle(engine, raw, header, role, style)
    if (rows === 0) continue
    const { file, row } = placeInFile(files, place - first * fileStride)
    throw new ShoalError('columns/two-styles', { file, row, column: header, dates: roleValues[role] === 'date' })
  }
}

/** The values that a style cannot read and another one can: how many, and the place of the first. */
async function findOtherStyle(
  engine: Engine,
  raw: RawSet,
  header: string,
  role: Role,
  style: DateStyle | NumberStyle,
): Promise<{ rows: number; place: number }> {
  const others = stylesOf(role).filter((other) => other !== style)
  const readable = others.map((other) => `${read(raw, header, other)} IS NOT NULL`).join(' OR ')
  const [row] = await engine.rows(
    `SELECT count(*) AS rows, min(place) AS place FROM (${rawRows(raw)}) WHERE ${read(raw, header, style)} IS NULL AND (${readable})`,
  )
  return { rows: Number(row?.['rows'] ?? 0), place: Number(row?.['place'] ?? 0) }
}

/** @throws ShoalError columns/two-styles with the first row of the second style */
async function refuseTwoStyles(
  engine: Engine,
  files: readonly StoredFile[],
  raw: RawSet,
  header: string,
  role: Role,
  best: DateStyle | NumberStyle,
  values: number,
): Promise<void> {
  const { rows, place } = await findOtherStyle(engine, raw, header, role, best)
  if (rows < Math.max(2, values * contradictory)) return
  throw new ShoalError('columns/two-styles', {
    ...placeInFile(files, place),
    column: header,
    dates: roleValues[role] === 'date',
  })
}

function firstStyles(roles: Role[]): Styles {
  const numbers = roles.filter((role) => roleValues[role] === 'number').map((role) => [role, numberStyles[0]])
  return { numbers: Object.fromEntries(numbers), dates: dateStyles[0], ambiguousDates: false }
}

const stylesOf = (role: Role): readonly (DateStyle | NumberStyle)[] =>
  roleValues[role] === 'date' ? dateStyles : numberStyles

/** Counts, in one pass, the rows, the missing values per column, and the readable values per role and style. */
async function countReadable(
  engine: Engine,
  raw: RawSet,
  mapping: Mapping,
  roles: Role[],
  choose: (styles: readonly (DateStyle | NumberStyle)[]) => readonly (DateStyle | NumberStyle)[],
): Promise<(key: string) => number> {
  const counts = roles.flatMap((role) =>
    choose(stylesOf(role)).map(
      (style) => `count(${read(raw, mapping[role] ?? '', style)}) AS ${name(`${role} ${style}`)}`,
    ),
  )
  const missing = raw.headers.map(
    (header, index) =>
      `count(*) - count(${storedAs(raw.stored, header) === undefined ? present(raw.headers, header) : rawColumn(raw.headers, header)}) AS "missing ${index}"`,
  )
  const [row = {}] = await engine.rows(
    `SELECT count(*) AS rows, ${[...counts, ...missing].join(', ')} FROM (${rawRows(raw)})`,
  )
  return (key) => Number(row[key] ?? 0)
}

function read(raw: RawSet, header: string, style: DateStyle | NumberStyle): string {
  const value = present(raw.headers, header)
  return (numberStyles as readonly string[]).includes(style)
    ? numberSql(value, style as NumberStyle)
    : dateSql(value, style as DateStyle)
}

async function firstUnreadable(
  engine: Engine,
  raw: RawSet,
  header: string,
  style: DateStyle | NumberStyle,
): Promise<number> {
  const [row] = await engine.rows(
    `SELECT min(place) AS place FROM (${rawRows(raw)}) WHERE ${present(raw.headers, header)} IS NOT NULL AND ${read(raw, header, style)} IS NULL`,
  )
  return Number(row?.['place'] ?? 0)
}

/** Decides for each column of a customers table whether it holds numbers or texts. */
export async function decideAttributes(
  engine: Engine,
  raw: RawSet,
  { mapping: { customer }, layout }: RoleGuess,
): Promise<{ attributes: Attribute[]; rows: number }> {
  const headers = raw.headers.filter((header) => header !== customer)
  // Who somebody is and how to reach them is no trait.
  const ignored = new Set([...(layout?.ignored ?? []), ...headers.filter(isPersonal)].map(foldHeader))
  const counts = headers.flatMap((header, index) => [
    `count(${present(raw.headers, header)}) AS "present ${index}"`,
    `count(DISTINCT ${present(raw.headers, header)}) AS "distinct ${index}"`,
    `count(*) FILTER (${present(raw.headers, header)} IN (${blankMarks.map(text).join(', ')})) AS "blank ${index}"`,
    // Leading zeros or sixteen digits and more make an identifier, not an amount.
    `count(*) FILTER (regexp_matches(${present(raw.headers, header)}, '^(0[0-9]|[0-9]{16})')) AS "identifier ${index}"`,
    ...numberStyles.map((style) => `count(${read(raw, header, style)}) AS "${style} ${index}"`),
  ])
  const [row = {}] = await engine.rows(
    `SELECT count(*) AS rows${counts.map((count) => `, ${count}`).join('')} FROM (${rawRows(raw)})`,
  )
  const number = (key: string): number => Number(row[key] ?? 0)
  const attributes = headers.map((header, index): Attribute => {
    const values = number(`present ${index}`)
    const distinct = number(`distinct ${index}`)
    const missing = number('rows') - values
    const style = numberStyles.reduce((a, b) => (number(`${b} ${index}`) > number(`${a} ${index}`) ? b : a))
    const isNumber =
      number(`${style} ${index}`) > 0 &&
      number(`${style} ${index}`) >= (values - number(`blank ${index}`)) * numeric &&
      number(`identifier ${index}`) === 0
    if (ignored.has(foldHeader(header))) return { header, type: 'unused', distinct, missing }
    if (isNumber) return { header, type: 'number', style, distinct, missing }
    // A text that is different for nearly everyone tells customers apart but says nothing about groups.
    const type = distinct > 1 && distinct <= Math.max(20, values * 0.2) ? 'text' : 'unused'
    return { header, type, distinct, missing }
  })
  return { attributes, rows: number('rows') }
}

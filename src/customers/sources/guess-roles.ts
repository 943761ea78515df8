import { z } from 'zod'
import { ShoalError } from '../../workspace/errors.ts'
import { isPersonal } from '../contacts/contact-columns.ts'
import { guessCompanion } from './guess-companion.ts'
import { type Layout, spelledIn } from './layouts/layout.ts'
import { recognise } from './layouts/layouts.ts'
import { isMissing } from './missing.ts'
import { plainHeader } from './plain-header.ts'
import { type Mapping, Role, roleNames, roleValues } from './roles.ts'
import { looksLike, looksLikeNumericDate } from './value-styles.ts'

/** What a table holds: order lines, one row per customer, or what stands beside them: events or reviews. */
export const TableKind = z.enum(['orders', 'customers', 'events', 'reviews'])
export type TableKind = z.infer<typeof TableKind>

export interface RoleGuess {
  kind: TableKind
  mapping: Mapping
  /** Why each role was given: configured by the user, by the column's name, or by its values. */
  why: Partial<Record<Role, 'configured' | 'layout' | 'name' | 'values'>>
  /** The export it was recognised as. */
  layout?: Layout
}

/** What is known of a table before it is read. */
export interface TableHead {
  file: string
  headers: string[]
  sample: string[][]
}

/**
 * Guesses what each column means, from its name and from how its values look.
 * @param configured roles that the user has set; they are never overruled
 * @param asked the kind that the user has set
 * @throws ShoalError columns/not-found, columns/unknown-role
 */
export function guessRoles(table: TableHead, configured: Mapping, asked?: TableKind): RoleGuess {
  const mapping: Mapping = {}
  const why: RoleGuess['why'] = {}
  for (const role of Role.options) {
    const header = configured[role]
    if (header === undefined) continue
    if (!table.headers.includes(header))
      throw new ShoalError('columns/not-found', { column: header, candidates: table.headers })
    mapping[role] = header
    why[role] = 'configured'
  }
  const known = recognise(table.headers)
  const layout = asked === undefined || known?.kind === asked ? known : undefined
  const companion = layout === undefined ? guessCompanion(table, configured, asked) : undefined
  if (companion !== undefined) return requireRoles(table, companion)
  const free = (header: string): boolean => !Object.values(mapping).includes(header)
  if (layout !== undefined) {
    for (const [role, column] of Object.entries(layout.roles) as [Role, string][]) {
      const header = spelledIn(table.headers, column)
      if (mapping[role] !== undefined || header === undefined || !free(header)) continue
      mapping[role] = header
      why[role] = 'layout'
    }
    return requireRoles(table, { kind: layout.kind, mapping, why, layout })
  }
  for (const { role, header } of byName(table)) {
    if (mapping[role] !== undefined || !free(header)) continue
    mapping[role] = header
    why[role] = 'name'
  }
  if (mapping.time === undefined) {
    const dated = table.headers.filter((header) => free(header) && fits(table, header, 'date', nearlyAll))
    if (dated.length === 1 && dated[0] !== undefined) {
      mapping.time = dated[0]
      why.time = 'values'
    }
  }
  const hasMoney = mapping.amount !== undefined || mapping.price !== undefined
  if (asked === 'customers' || (asked !== 'orders' && (mapping.time === undefined || !hasMoney)))
    return asCustomers(table, mapping, why)
  // What was paid for a line is better than price times quantity; an order's total on each of its lines is not it.
  if (why.amount === 'name' && !isLineAmount(table, mapping)) {
    delete mapping.amount
    delete why.amount
  }
  return requireRoles(table, { kind: 'orders', mapping, why })
}

/** @throws ShoalError columns/unknown-role */
function requireRoles({ file, headers }: TableHead, guess: RoleGuess): RoleGuess {
  const { kind, mapping } = guess
  const money = mapping.amount ?? mapping.price
  const needed: Record<string, string | undefined> = {
    customer: mapping.customer,
    ...(kind === 'orders' || kind === 'events' ? { time: mapping.time } : {}),
    ...(kind === 'orders' ? { amount: money } : {}),
    ...(kind === 'reviews' ? { score: mapping.score } : {}),
  }
  const role = kind === 'customers' ? undefined : Object.entries(needed).find(([, header]) => header === undefined)?.[0]
  if (role === undefined) return guess
  const candidates = headers.filter((header) => !Object.values(mapping).includes(header))
  throw new ShoalError('columns/unknown-role', { file, role, candidates })
}

/** Whether the amounts of the sample are those of lines: at most price times quantity, but for rounding and tax. */
function isLineAmount(table: TableHead, { amount, price, quantity }: Mapping): boolean {
  if (amount === undefined || price === undefined || quantity === undefined) return true
  const number = (record: string[], header: string): number =>
    Math.abs(Number.parseFloat((record[table.headers.indexOf(header)] ?? '').replace(/[^0-9.]/g, '')))
  const ratios = table.sample
    .map((record) => number(record, amount) / (number(record, price) * number(record, quantity)))
    .filter((ratio) => Number.isFinite(ratio))
  return ratios.length > 0 && ratios.filter((ratio) => ratio <= 1.3).length >= ratios.length * 0.95
}

/** In a table of one row per customer a bare "id" is the customer; beside orders it may be anything. */
const bareIds = ['id', 'uid', 'no', '编号', '序号']

function asCustomers(table: TableHead, mapping: Mapping, why: RoleGuess['why']): RoleGuess {
  if (mapping.customer !== undefined) {
    return { kind: 'customers', mapping: { customer: mapping.customer }, why: { customer: why.customer ?? 'name' } }
  }
  const bare = table.headers.find((header) => bareIds.includes(plainHeader(header)))
  return bare === undefined
    ? { kind: 'customers', mapping: {}, why: {} }
    : { kind: 'customers', mapping: { customer: bare }, why: { customer: 'name' } }
}

/** From this score on a column has the very name of a role. */
const exact = 2

/** All plausible pairs of role and column, best first. */
function byName(table: TableHead): { role: Role; header: string; score: number }[] {
  const named = Role.options
    .flatMap((role) => table.headers.map((header) => ({ role, header, score: nameScore(role, plainHeader(header)) })))
    // A date of consent is no date of an order.
    .filter(({ role, header, score }) => score > 0 && (role === 'customer' || !isPersonal(header)))
  const isNamed = (role: Role): boolean => named.some((pair) => pair.role === role && pair.score >= exact)
  // Such a table is one of orders even if its dates cannot be read: that has to be said, not passed over.
  const areOrders =
    isNamed('customer') && isNamed('order') && isNamed('time') && (isNamed('price') || isNamed('amount'))
  return named
    .filter(({ role, header, score }) =>
      score >= exact
        ? areOrders ||
          fits(table, header, roleValues[role], mostly) ||
          (role === 'time' && isNumericTime(table, header))
        : fits(table, header, roleValues[role], nearlyAll),
    )
    .sort((a, b) => b.score - a.score || table.headers.indexOf(a.header) - table.headers.indexOf(b.header))
}

const isNumericTime = (table: TableHead, header: string): boolean =>
  valuesOf(table, header).length > 0 && valuesOf(table, header).every(looksLikeNumericDate)

/** 2 to 3 for a name that is one of the role's words, 1 to 2 for one that ends or begins with it, else 0; earlier words weigh more. */
function nameScore(role: Role, header: string): number {
  const words = roleNames[role]
  const weight = (index: number): number => 1 - index / (words.length + 1)
  const exact = words.indexOf(header)
  if (exact >= 0) return 2 + weight(exact)
  // How many there are is no number of one.
  if (role === 'order' && countsOrders.test(header)) return 0
  // What a customer is like names nobody.
  if (role === 'customer' && isTrait.test(header)) return 0
  // The code that a discount was given for is no amount, though it may be written in digits.
  if (role === 'discount' && isCode.test(header)) return 0
  const long = (word: string): boolean => word.length >= (/\p{Script=Han}/u.test(word) ? 2 : 4)
  const part = words.findIndex((word) => long(word) && (header.endsWith(word) || header.startsWith(word)))
  return part < 0 ? 0 : 1 + weight(part)
}

const isTrait =
  /(?:age|gender|sex|status|type|since|segment|count|score|value|income|category|tier|class|level|年龄|性别|状态|类型|等级|级别)$/

const isCode = /codes?$|码$/

const countsOrders = /orders|ordercount|countof|订单数|订单量/

/** How much of the sample must look like a role's values: less where the name leaves no doubt. */
const mostly = 0.5
const nearlyAll = 0.8

function fits(table: TableHead, header: string, values: 'date' | 'number' | 'text', share: number): boolean {
  const present = valuesOf(table, header)
  if (present.length === 0) return values === 'text'
  return present.filter(looksLike[values]).length >= present.length * share
}

/** What stands in a column of the sample. */
function valuesOf(table: TableHead, header: string): string[] {
  const column = table.headers.indexOf(header)
  return table.sample.map((record) => record[column] ?? '').filter((value) => !isMissing(value))
}

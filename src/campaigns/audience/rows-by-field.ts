import { prepareLines } from '../../customers/cleaning/prepare-lines.ts'
import { unfilledFeatures } from '../../customers/features/feature-table.ts'
import { valuesOf } from '../../customers/features/values-of.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { AudienceContext } from './audience-context.ts'
import type { CustomerFacts } from './customer-facts.ts'
import type { Atom, Comparison } from './expression.ts'
import { type Field, findField } from './find-field.ts'

/** Values of a text that an error names at most. */
const shownValues = 8

/**
 * Which customers have a value as it was asked for: 1 for each who has. Of whom it is not known nothing holds, "is not" neither.
 * @throws ShoalError audience/unknown-field, audience/not-a-number, audience/not-ordered, audience/unknown-value
 */
export async function rowsByField(
  context: AudienceContext,
  facts: CustomerFacts,
  { field: name, comparison, value }: Extract<Atom, { is: 'compare' }>,
): Promise<Uint8Array> {
  const field = findField(context.snapshot, context.folder, name)
  if (field.is === 'text') return textRows(context, facts, { name, sql: field.sql }, comparison, String(value))
  if (typeof value === 'string') throw new ShoalError('audience/not-a-number', { field: name, value })
  const values = await numbersOf(context, facts, field)
  return Uint8Array.from(values, (each) => (!Number.isNaN(each) && holds(each, comparison, value) ? 1 : 0))
}

/** Whether one number stands to another as is asked. */
export function holds(a: number, comparison: Comparison, b: number): boolean {
  switch (comparison) {
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    case '>=':
      return a >= b
    case '=':
      return a === b
    case '!=':
      return a !== b
  }
}

async function numbersOf(
  { engine, snapshot, folder }: AudienceContext,
  facts: CustomerFacts,
  field: Exclude<Field, { is: 'text' }>,
): Promise<Float64Array> {
  const values = new Float64Array(facts.customers.length).fill(Number.NaN)
  const put = (customer: string, value: number | undefined): void => {
    const row = facts.rowOf.get(customer)
    if (row !== undefined && value !== undefined) values[row] = value
  }
  if (field.is === 'feature') {
    const table = await unfilledFeatures(engine, snapshot, folder, [field.feature])
    const column = table.features.length === 0 ? new Float64Array() : valuesOf(table, field.feature)
    table.customers.forEach((customer, at) => {
      put(customer, column[at])
    })
    return values
  }
  const found = await engine.columns(field.sql)
  const column = found.numbers('value')
  found.texts('customer').forEach((customer, at) => {
    put(customer, column[at])
  })
  return values
}

async function textRows(
  { engine, snapshot, folder, config }: AudienceContext,
  facts: CustomerFacts,
  { name, sql }: { name: string; sql: string },
  comparison: Comparison,
  value: string,
): Promise<Uint8Array> {
  if (comparison !== '=' && comparison !== '!=')
    throw new ShoalError('audience/not-ordered', { field: name, comparison })
  if (snapshot.reading.kind === 'orders') await prepareLines(engine, snapshot, folder)
  const found = await engine.columns(sql)
  const values = found.texts('value')
  const wanted = value.trim().toLowerCase()
  const counts = new Map<string, number>()
  for (const each of values) counts.set(each, (counts.get(each) ?? 0) + 1)
  if (![...counts.keys()].some((each) => each.trim().toLowerCase() === wanted))
    // A rare value may be somebody's own.
    throw new ShoalError('audience/unknown-value', {
      field: name,
      value,
      known: [...counts]
        .filter(([, customers]) => customers >= config.privacy.minCustomers)
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, shownValues)
        .map(([each]) => each),
    })
  const rows = new Uint8Array(facts.customers.length)
  found.texts('customer').forEach((customer, at) => {
    const isSame = values[at]?.trim().toLowerCase() === wanted
    const row = facts.rowOf.get(customer)
    if (row !== undefined && isSame === (comparison === '=')) rows[row] = 1
  })
  return rows
}

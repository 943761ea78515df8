import { join } from 'node:path'
import type { Columns, Engine } from '../../engine/engine.ts'
import { filePath } from '../../engine/sql.ts'
import type { Attribute } from '../attribute.ts'
import { customersFile } from '../cleaning/customers-file.ts'
import { companionTotals } from '../companions/companion-totals.ts'
import type { Snapshot } from '../snapshot.ts'
import type { RawPredictor } from './predictors.ts'

/** Customers in the order of their ids, with the columns that are known of them. */
export interface Traits {
  readonly customers: string[]
  readonly traits: RawPredictor[]
}

/** A column of the input as a source of predictions. */
export const sourceOf = (header: string): string => `attribute:${header}`

/** What a table of customers says of them; columns that name a person, or that hold another text of nearly everybody, are not among them. */
export async function traitsOfTable(engine: Engine, { reading }: Snapshot, folder: string): Promise<Traits> {
  const { wanted, sql } = columnsOf(reading.attributes)
  const columns = await engine.columns(
    `SELECT customer${sql} FROM read_parquet(${filePath(join(folder, customersFile))}) ORDER BY customer`,
  )
  return { customers: columns.texts('customer'), traits: readTraits(wanted, columns) }
}

/** What a list of people beside the orders says of these customers; of those that it does not know everything is missing. */
export async function traitsOfPeople(
  engine: Engine,
  { companions = [] }: Snapshot,
  folder: string,
  customers: readonly string[],
): Promise<RawPredictor[]> {
  const people = companions.find(({ kind }) => kind === 'people')
  if (people === undefined) return []
  const { wanted, sql } = columnsOf(people.reading.attributes)
  await engine.load('scored', [{ name: 'customer', values: customers }])
  const columns = await engine.columns(
    `SELECT customer${sql} FROM scored LEFT JOIN (${companionTotals(people, folder)}) USING (customer) ORDER BY customer`,
  )
  return readTraits(wanted, columns)
}

interface Wanted {
  readonly attribute: Attribute
  readonly column: string
}

function columnsOf(attributes: readonly Attribute[]): { wanted: Wanted[]; sql: string } {
  const wanted = attributes.flatMap((attribute, index) =>
    attribute.type !== 'unused' && attribute.distinct > 1 ? [{ attribute, column: `a${index}` }] : [],
  )
  return { wanted, sql: wanted.map(({ column }) => `, ${column}`).join('') }
}

const readTraits = (wanted: readonly Wanted[], columns: Columns): RawPredictor[] =>
  wanted.map(({ attribute: { header, type }, column }) => ({
    source: sourceOf(header),
    values: type === 'number' ? columns.numbers(column) : columns.texts(column),
  }))

import { join } from 'node:path'
import { filePath } from '../../engine/sql.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { Attribute } from '../attribute.ts'
import { customersFile } from '../cleaning/customers-file.ts'
import { companionTotals } from '../companions/companion-totals.ts'
import { valueOnMostLines } from '../profiles/value-on-most-lines.ts'
import type { Snapshot } from '../snapshot.ts'

/** What customers can be parted by, each with one value at most. */
export interface Grouping {
  /** country, category, tier or attribute:<column>: what profiles call it, too. */
  id: string
  /** What one asks for it by. */
  name: string
  /** Numbers part customers into as many groups as there are numbers. */
  isNumber: boolean
  /** SQL of customer and value, of those who have one; undefined for tiers, which are no column. */
  sql: string | undefined
}

/** Everything that the customers of a snapshot can be parted by. @param tiers whether it is known what each is worth */
export function groupingsOf(snapshot: Snapshot, folder: string, tiers: boolean): Grouping[] {
  const { reading, companions = [] } = snapshot
  const { country, category } = reading.mapping
  const ofLines = (id: string, where?: string): Grouping => ({
    id,
    name: id,
    isNumber: false,
    sql: valueOnMostLines(id, where),
  })
  const people = companions.find(({ kind }) => kind === 'people')
  return [
    ...(reading.kind === 'orders' && country !== undefined ? [ofLines('country')] : []),
    ...(reading.kind === 'orders' && category !== undefined ? [ofLines('category', 'amount > 0')] : []),
    ...(tiers ? [{ id: 'tier', name: 'tier', isNumber: false, sql: undefined }] : []),
    ...ofColumns(reading.attributes, `read_parquet(${filePath(join(folder, customersFile))})`),
    ...(people === undefined ? [] : ofColumns(people.reading.attributes, `(${companionTotals(people, folder)})`)),
  ]
}

const ofColumns = (attributes: readonly Attribute[], table: string): Grouping[] =>
  attributes.flatMap(({ header, type }, index) =>
    type === 'unused'
      ? []
      : [
          {
            id: `attribute:${header}`,
            name: header,
            isNumber: type === 'number',
            sql: `SELECT customer, a${index} AS value FROM ${table} WHERE a${index} IS NOT NULL`,
          },
        ],
  )

/**
 * The grouping asked for: by its id, its name, or its name in other letter case.
 * @throws ShoalError groups/unknown, groups/numeric, groups/no-tiers
 */
export function findGrouping(groupings: readonly Grouping[], by: string): Grouping {
  const known = groupings.filter(({ isNumber }) => !isNumber).map(({ name }) => name)
  const found =
    groupings.find(({ id }) => id === by) ??
    groupings.find(({ name }) => name === by) ??
    groupings.find(({ name }) => name.toLowerCase() === by.toLowerCase())
  if (found === undefined && by === 'tier') throw new ShoalError('groups/no-tiers', {})
  if (found === undefined) throw new ShoalError('groups/unknown', { by, known })
  if (found.isNumber) throw new ShoalError('groups/numeric', { column: found.name, known })
  return found
}

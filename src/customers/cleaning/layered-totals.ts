import { join } from 'node:path'
import { filePath } from '../../engine/sql.ts'
import { inParts, type Snapshot } from '../snapshot.ts'
import { customersFile } from './customers-file.ts'

/**
 * SQL of each customer's totals in a snapshot, ordered by customer. Each part has the totals of the customers in its files as they came to
 * be with it, so the latest part that knows a customer is right; what adds a few lines need not write all customers anew.
 * @param only table with the customers in question; all where none is given
 */
export function totalsOf(snapshot: Pick<Snapshot, 'earlier'>, folder: string, only?: string): string {
  const wanted = only === undefined ? '' : ` SEMI JOIN ${only} USING (customer)`
  const [base = '', ...later] = inParts(snapshot, customersFile).map(
    (file) => `read_parquet(${filePath(join(folder, file))})${wanted}`,
  )
  if (later.length === 0) return `SELECT * FROM ${base}${only === undefined ? '' : ' ORDER BY customer'}`
  const layers = later.map((file, index) => `SELECT *, ${index} AS layer FROM ${file}`)
  return `WITH later AS MATERIALIZED (SELECT * EXCLUDE layer FROM (${layers.join(' UNION ALL ')})
      QUALIFY row_number() OVER (PARTITION BY customer ORDER BY layer DESC) = 1)
    SELECT * FROM (SELECT * FROM ${base} ANTI JOIN later USING (customer) UNION ALL SELECT * FROM later) ORDER BY customer`
}

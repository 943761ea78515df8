import { join } from 'node:path'
import { filePath } from '../../engine/sql.ts'
import { latestLayer } from '../newest-layer.ts'
import { inParts, type Snapshot } from '../snapshot.ts'
import { customersFile } from './customers-file.ts'

/**
 * SQL of each customer's totals in a snapshot, ordered by customer. Each part has the totals of the customers in its files as they came to
 * be with it, so the latest part that knows a customer is right; what adds a few lines need not write all customers anew.
 * A customer of whom no line is left has no first time.
 * @param only table with the customers in question; all where none is given
 */
export function totalsOf(snapshot: Pick<Snapshot, 'earlier'>, folder: string, only?: string): string {
  const wanted = only === undefined ? '' : ` SEMI JOIN ${only} USING (customer)`
  const [base = '', ...later] = inParts(snapshot, customersFile).map((file) => filePath(join(folder, file)))
  const first = `SELECT * FROM read_parquet(${base})${wanted}`
  if (later.length === 0) return only === undefined ? first : `${first} ORDER BY customer`
  return `WITH later AS MATERIALIZED (${latestLayer(`read_parquet([${later.join(', ')}])${wanted}`)})
    SELECT * FROM (${first} ANTI JOIN later USING (customer) UNION ALL SELECT * FROM later WHERE first_time IS NOT NULL) ORDER BY customer`
}

import type { Engine } from '../../engine/engine.ts'
import { name } from '../../engine/sql.ts'
import type { FreeColumn, FreeType, FreeView } from './free-view.ts'

const key = (column: string, type: FreeType = 'text'): FreeColumn => ({ name: column, is: 'key', type })
const figure = (column: string, family: string): FreeColumn => ({ name: column, is: 'figure', family, type: 'number' })
const customer: FreeColumn = { name: 'customer', is: 'customer', type: 'number' }

/** A row per line that counts. docs/questions-sql.md says what its columns hold. */
const lines: FreeView = {
  name: 'lines',
  perCustomer: false,
  sql: `SELECT c AS customer, o AS order_no, day, hour::VARCHAR::INTEGER AS hour, weekday::VARCHAR::INTEGER AS weekday, l.country::VARCHAR AS country,
      category::VARCHAR AS category, product::VARCHAR AS product, buys AS purchase, segment, cohort, gross - returned AS revenue, gross AS gross_revenue,
      returned AS returned_revenue, bought AS units, back AS returned_units, discount
    FROM ask_lines AS l LEFT JOIN ask_customers AS known USING (c)`,
  columns: [
    customer,
    { name: 'order_no', is: 'key', family: 'orders', type: 'number' },
    key('day', 'date'),
    key('hour', 'number'),
    key('weekday', 'number'),
    key('purchase', 'truth'),
    ...['country', 'category', 'product', 'segment', 'cohort'].map((column) => key(column)),
    figure('revenue', 'money'),
    figure('gross_revenue', 'money'),
    figure('returned_revenue', 'money'),
    figure('units', 'items'),
    figure('returned_units', 'items'),
    figure('discount', 'money'),
  ],
}

/** A row per customer. */
function customers(ofOrders: boolean, attributes: Attributes): FreeView {
  const known = ['segment', ...(ofOrders ? ['rfm_cell', 'first_day', 'cohort', 'country'] : [])]
  const own = [...attributes]
  const columns = [
    'c AS customer',
    ...known.map((column) => (column === 'rfm_cell' ? 'rfm AS rfm_cell' : column)),
    ...own.map(([id, { column, isNumber }]) => `${name(isNumber ? column : id)} AS ${name(id)}`),
  ]
  return {
    name: 'customers',
    perCustomer: true,
    sql: `SELECT ${columns.join(', ')} FROM ask_customers`,
    columns: [
      customer,
      ...known.map((column) => key(column, column === 'first_day' ? 'date' : 'text')),
      ...own.map(([id, { isNumber }]) => (isNumber ? figure(id, `feature:${id}`) : key(id))),
    ],
  }
}

/** The columns of `ask_customers` that hold attributes: text under the id, and the value as it is in a column of its own. */
type Attributes = ReadonlyMap<string, { column: string; isNumber: boolean }>

/**
 * What can be read of a workspace: its customers, and of orders their lines. Neither ids nor anything that reaches a person is in them.
 * @param engine in which openDesk made its tables
 */
export async function freeViews(engine: Engine): Promise<FreeView[]> {
  const columns = await engine.rows(
    `SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE table_name IN ('ask_customers', 'ask_lines') ORDER BY table_name, column_index`,
  )
  const known = columns.filter((column) => column['table_name'] === 'ask_customers')
  const attributes = known.flatMap((column, at) => {
    const id = String(column['column_name'])
    const value = known[at - 1]
    if (!id.startsWith('attribute:') || value === undefined) return []
    const isNumber = /^(DOUBLE|FLOAT|DECIMAL|[A-Z]*INT)/.test(String(value['data_type']))
    return [[id, { column: String(value['column_name']), isNumber }] as const]
  })
  const ofOrders = columns.some((column) => column['table_name'] === 'ask_lines')
  return [...(ofOrders ? [lines] : []), customers(ofOrders, new Map(attributes))]
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openDuckDb } from '../../../src/engine/duckdb.ts'
import { openDesk } from '../../../src/questions/open-desk.ts'
import { TypedQuery } from '../../../src/questions/query/typed-query.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'
import { inProcess } from '../../doors/cli/in-process.ts'
import { folderWith } from '../../doors/cli/shoal.ts'

/** Figures of a file of orders, as the person at the machine sees them. */
async function figuresOf(
  lines: readonly string[],
  measures: string[],
  ...columns: string[]
): Promise<(number | null)[]> {
  const folder = folderWith()
  writeFileSync(join(folder, 'orders.csv'), `${lines.join('\n')}\n`)
  await inProcess(['init', join(folder, 'w')])
  const options = columns.flatMap((column) => ['--column', column])
  const { code, stderr } = await inProcess(['import', join(folder, 'orders.csv'), '-w', join(folder, 'w'), ...options])
  if (code !== 0) throw new Error(stderr)
  const workspace = openWorkspace(join(folder, 'w'))
  const engine = await openDuckDb()
  const desk = await openDesk(workspace, engine)
  const { signal } = new AbortController()
  const answer = await desk.answer(TypedQuery.parse({ measures }), { ledger: 'small', lifted: true }, signal)
  engine.close()
  workspace.state.close()
  if (answer.kind !== 'found') throw new Error(JSON.stringify(answer))
  return answer.result.rows[0]?.cells.map(({ value }) => value) ?? []
}

it('a line that was refunded in full was bought: it counts among units, buyers and gross revenue, at its price', async () => {
  const lines = [
    'order_id,order_date,customer_id,product,quantity,amount,paid_back',
    'O1,2025-01-03,C1,Mug,2,40.00,0.00',
    'O2,2025-01-04,C2,Mug,1,25.00,25.00',
    'O3,2025-01-05,C3,Mug,1,20.00,5.00',
  ]
  const [gross, returned, units, price] = [85, 30, 4, 85 / 4]
  const measures = ['gross-revenue', 'returned-revenue', 'units', 'price-per-unit']
  expect(await figuresOf(lines, measures, 'refund=paid_back')).toEqual([gross, returned, units, price])
  expect(await figuresOf(lines, ['buyers', 'orders'], 'refund=paid_back')).toEqual([3, 3])
})

it('a line whose cost is not known has no margin: neither its amount nor a cost of nothing is counted', async () => {
  const lines = [
    'order_id,order_date,customer_id,quantity,amount,unit_cost',
    'O1,2025-01-03,C1,2,40.00,5.00',
    'O2,2025-01-04,C2,1,25.00,',
  ]
  expect(await figuresOf(lines, ['margin', 'margin-rate', 'revenue'])).toEqual([30, 0.75, 65])
})

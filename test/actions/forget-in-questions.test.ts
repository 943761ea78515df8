import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { proposeCorrection, readCorrections } from '../../src/questions/corrections/correction-records.ts'
import { openGuard } from '../../src/questions/privacy/open-guard.ts'
import { openWorkspace } from '../../src/workspace/workspace.ts'
import { inProcess } from '../doors/cli/in-process.ts'
import { folderWith } from '../doors/cli/shoal.ts'
import { asked } from '../questions/privacy/small-shop.ts'

it('a forgotten customer is in no correction, and what was told while they were there is gone', async () => {
  const folder = folderWith()
  const lines = Array.from({ length: 60 }, (_, i) => `O${i},CUST${i % 30},2026-01-${10 + (i % 15)},P1,1,3.50`)
  writeFileSync(
    join(folder, 'o.csv'),
    `order_id,customer_id,order_date,product,quantity,unit_price\n${lines.join('\n')}\n`,
  )
  const at = join(folder, 'w')
  await inProcess(['run', join(folder, 'o.csv'), '--into', at, '--no-report'])
  const { state } = openWorkspace(at)
  const definition = { kind: 'definition' as const, filters: [], having: [] }
  const propose = (words: string): string =>
    proposeCorrection(
      state,
      { correction: { ...definition, words, said: 'those like CUST7' }, tried: [] },
      '2026-01-01',
    )
  propose('regulars')
  const some = Array.from({ length: 25 }, (_, customer) => ({ customer, country: '', day: 1, amount: 5 }))
  openGuard(state, 20).hold(asked(some, ['revenue']).figures, { ledger: 'talk', lifted: false })
  const told = () => state.rows('SELECT count(*) AS n FROM told_figures')[0]?.['n']
  expect([told(), readCorrections(state).length]).toEqual([2, 1])
  expect((await inProcess(['forget', 'CUST7', '-w', at])).code).toBe(0)
  expect([told(), readCorrections(state).length]).toEqual([0, 0])
  state.close()
})

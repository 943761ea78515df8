import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inProcess } from '../doors/cli/in-process.ts'
import { folderWith } from '../doors/cli/shoal.ts'

/** Twelve customers who order in both months. */
const orders = `order_id,customer_id,order_date,quantity,unit_price\n${Array.from(
  { length: 24 },
  (_, i) => `O${i},C${i % 12},2025-0${1 + Math.floor(i / 12)}-${10 + (i % 12)},1,${5 + (i % 7)}.00`,
).join('\n')}\n`

describe('shoal change', () => {
  it('shows what few customers did only where that is asked for', async () => {
    const folder = folderWith({ 'orders.csv': orders })
    const shop = join(folder, 'shop')
    await inProcess(['init', shop])
    expect((await inProcess(['import', join(folder, 'orders.csv'), '-w', shop])).code).toBe(0)
    const asked = ['change', 'revenue', '--from', '2025-02-01', '--to', '2025-02-21', '-w', shop, '--json']
    expect(JSON.parse((await inProcess(asked)).stdout)).toMatchObject({ kind: 'withheld' })
    const small = JSON.parse((await inProcess([...asked, '--small'])).stdout)
    expect(small).toMatchObject({
      kind: 'found',
      change: { turnover: { gained: { customers: 1 }, kept: { customers: 11 } } },
    })
  })
})

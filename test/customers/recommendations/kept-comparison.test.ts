import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { keptComparison } from '../../../src/customers/recommendations/kept-comparison.ts'
import { purchasesOf } from './made-up.ts'

it('a comparison is kept for what was bought, by whom, and what had come back: of many customers a sample is drawn by their ids', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-kept-'))
  const purchases = purchasesOf([[{ day: 1, products: [0] }], [{ day: 1, products: [1] }]])
  let made = 0
  const compare = () => Promise.resolve({ top: 3, customers: made++, onlyNew: 0, comparisons: [], leftOut: [] })
  const ask = async (of: typeof purchases) => (await keptComparison(folder, of, 3, compare)).customers
  expect([await ask(purchases), await ask(purchases)]).toEqual([0, 0])
  expect(await ask({ ...purchases, customers: ['C1', 'C2'] })).toBe(1)
  const returnedLater = { customer: Uint32Array.of(0), product: Uint32Array.of(1) }
  expect(await ask({ ...purchases, returnedLater })).toBe(2)
  expect(await ask(purchases)).toBe(0)
  rmSync(folder, { recursive: true })
})

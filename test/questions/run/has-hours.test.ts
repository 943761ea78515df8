import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDuckDb } from '../../../src/engine/duckdb.ts'
import { openDesk } from '../../../src/questions/open-desk.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'
import { smallShop } from '../../doors/chat/small-shop.ts'
import { askedShop } from './asked-shop.ts'

const timed = askedShop()
let shop: Awaited<ReturnType<typeof smallShop>>
beforeAll(async () => {
  shop = await smallShop()
}, 60_000)
afterAll(() => shop.remove())

const isHour = ({ id }: { id: string }): boolean => id === 'hour'

it('offers hours only where orders say at what time they were placed', async () => {
  const workspace = openWorkspace(shop.folder)
  const engine = await openDuckDb()
  const { catalogue } = await openDesk(workspace, engine)
  expect(catalogue.dimensions.some(isHour)).toBe(false)
  expect(catalogue.missing.find(isHour)?.because.en).toContain('days without a time')
  expect(timed().desk.catalogue.dimensions.some(isHour)).toBe(true)
  engine.close()
  workspace.state.close()
}, 30_000)

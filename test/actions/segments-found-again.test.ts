import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { shoalIn, shop } from '../campaigns/audience/shop.ts'
import { fault, inProcess } from '../doors/cli/in-process.ts'

const says = async (folder: string, ...argv: string[]): Promise<string> => (await inProcess(argv, { folder })).stdout

it('an import that reads the same orders anew, in a currency, costs no campaign its segments', async () => {
  const { folder, contacts } = await shop()
  await shoalIn(folder, 'brief', 'S2', '--goal', 'reward')
  await shoalIn(folder, 'approve', 'C1')
  writeFileSync(join(folder, 'shoal.yaml'), 'currency: GBP\n')
  const imported = await says(folder, 'import', join(folder, '..', 'orders.csv'))
  expect(imported).toContain('WARNING: still to be sent: C1. That waits for "shoal segment"')
  expect(await shoalIn(folder, 'segment', '--k', '3')).toMatchObject({ campaigns: [] })
  expect(await shoalIn(folder, 'send', 'C1', '--contacts', contacts)).toMatchObject({ ended: 'dry-run' })
})

it('a campaign whose segments came out otherwise is not approved in a circle, and how to draft it again keeps its audience and goal', async () => {
  const { folder, contacts } = await shop()
  await shoalIn(folder, 'brief', '--audience', "recency > 30 and country = 'Germany'", '--goal', 'reward')
  await shoalIn(folder, 'approve', 'C1')
  const redraft = `shoal brief --audience 'recency > 30 and country = Germany' --goal reward --language en`
  expect(await shoalIn(folder, 'segment', '--k', '4')).toMatchObject({ campaigns: [{ id: 'C1', redraft }] })
  for (const argv of [
    ['approve', 'C1'],
    ['send', 'C1', '--contacts', contacts],
  ]) {
    const { code, remedy } = await fault(argv, folder)
    expect(code).toBe('campaign/stale')
    expect(remedy).toContain(redraft)
  }
})

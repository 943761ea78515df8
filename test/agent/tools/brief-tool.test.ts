import { afterAll, beforeAll, expect, it } from 'vitest'
import { briefTool, whyTold } from '../../../src/agent/tools/brief-tool.ts'
import type { ToolResult } from '../../../src/agent/tools/tool-result.ts'
import { smallShop } from '../../doors/chat/small-shop.ts'
import { toolContext } from './tool-context.ts'

let shop: Awaited<ReturnType<typeof smallShop>>
beforeAll(async () => {
  shop = await smallShop()
}, 60_000)
afterAll(() => shop.remove())

async function drafted(goal: string, mayLift: boolean): Promise<ToolResult> {
  const outcome = await briefTool.run({ goal }, toolContext(shop.folder, { talk: 'mcp:2026-01-01', mayLift }))
  if (outcome.kind !== 'found') throw new Error(outcome.kind)
  return outcome.result
}

const why = ({ table }: ToolResult): string => (table?.rows ?? []).flatMap((row) => row.map(({ en }) => en)).join('\n')

it('shows nothing of a small audience beside the sentence that keeps it back, where nobody may lift the threshold', async () => {
  const elsewhere = await drafted('welcome', false)
  expect(JSON.stringify(elsewhere.sentences)).toContain('Kept back: fewer than 20 customers')
  expect({ facts: elsewhere.facts, why: why(elsewhere) }).toEqual({ facts: [], why: '' })
  expect(why(await drafted('welcome', true))).toContain('(9 customers)')
})

it('shows of an audience whose size is kept back only reasons without figures', () => {
  const because = { verdict: 'Send: £12.', reasons: ['They lapsed.', 'There are 40 of them.'] }
  const told = { any: true, size: false, reach: false, threshold: 20 }
  expect(whyTold(because, told)).toEqual(['They lapsed.'])
  expect(whyTold(because, { ...told, size: true })).toEqual(['Send: £12.', 'They lapsed.', 'There are 40 of them.'])
})

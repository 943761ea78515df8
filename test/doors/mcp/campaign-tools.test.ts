import { expect, it } from 'vitest'
import { openAssistant } from '../../../src/agent/open-assistant.ts'
import { readChanges } from '../../../src/campaigns/approval/campaign-changes.ts'
import { hostOf } from '../../../src/doors/mcp/host-of.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'
import { smallShop } from '../chat/small-shop.ts'

it('records an approval as that of the application, whatever name a model gives', async () => {
  const { folder, remove } = await smallShop()
  const now = (): Date => new Date('2026-01-01T00:00:00Z')
  const assistant = await openAssistant({ folder, environment: {}, now, usualLanguage: 'en' })
  const io = { environment: {}, now } as unknown as Parameters<typeof hostOf>[1]['io']
  const host = hostOf(assistant, { io, folder, language: 'en' })
  const call = { language: 'en' as const, signal: new AbortController().signal, progress: () => undefined }
  const run = async (name: string, input: Record<string, unknown>) => {
    const tool = host.tools.find((one) => one.name === name)
    if (tool === undefined) throw new Error(name)
    return host.run(tool, input, call)
  }
  const drafted = await run('brief', { segment: 'S1', goal: 'win-back' })
  expect(drafted.kind).toBe('found')
  await expect(run('approve', { campaign: 'C1', by: 'Ann Lee' })).rejects.toMatchObject({ code: 'chat/invalid-input' })
  await run('approve', { campaign: 'C1' })
  const { state } = openWorkspace(folder)
  expect(readChanges(state, 'C1').at(-1)).toMatchObject({ who: 'mcp' })
  state.close()
  assistant.close()
  remove()
})

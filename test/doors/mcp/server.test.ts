import type { Progress } from '@modelcontextprotocol/sdk/types.js'
import { describe, expect, it } from 'vitest'
import { connected } from './connect.ts'
import { resultWith, scriptedHost } from './scripted-host.ts'

describe('the tools', () => {
  it.each([
    [
      'read only, unless switched on',
      { writes: false, sends: false, customers: false },
      ['rows', 'fail', 'few', 'wait'],
    ],
    [
      'may write where that is switched on',
      { writes: true, sends: false, customers: false },
      ['rows', 'fail', 'few', 'wait', 'brief'],
    ],
    [
      'may approve and send where that is switched on',
      { writes: false, sends: true, customers: false },
      ['rows', 'fail', 'few', 'wait', 'brief', 'approve', 'send'],
    ],
    [
      'may tell of one customer where that is switched on',
      { writes: false, sends: false, customers: true },
      ['rows', 'fail', 'few', 'wait', 'one'],
    ],
  ])('%s', async (_, allowed, names) => {
    const { tools } = await (await connected(scriptedHost(), allowed)).listTools()
    expect(tools.map(({ name }) => name)).toEqual(names)
  })

  it('declare what goes in, what comes out, and what they do to the workspace', async () => {
    const { tools } = await (
      await connected(scriptedHost(), { writes: true, sends: true, customers: false })
    ).listTools()
    expect(tools[0]).toMatchObject({
      inputSchema: { type: 'object', properties: { rows: { type: 'integer' }, language: { enum: ['en', 'zh'] } } },
      outputSchema: { type: 'object', required: expect.arrayContaining(['outcome', 'sentences', 'figures']) },
      annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: false },
    })
    expect(tools.find(({ name }) => name === 'send')?.annotations).toMatchObject({
      readOnlyHint: false,
      destructiveHint: true,
      openWorldHint: true,
    })
  })

  it('cannot be called where they are absent', async () => {
    const host = scriptedHost()
    const client = await connected(host)
    await expect(client.callTool({ name: 'send', arguments: { campaign: 'C1' } })).rejects.toThrow('not found')
    expect(host.heard).toEqual([])
  })
})

describe('a call', () => {
  it('gives the same in text and in structure, in the language asked for', async () => {
    const client = await connected(scriptedHost())
    const { content, structuredContent } = await client.callTool({
      name: 'rows',
      arguments: { rows: 1, language: 'zh' },
    })
    expect(content).toEqual([{ type: 'text', text: expect.stringContaining('销售额为1,235 英镑。') }])
    expect(structuredContent).toMatchObject({
      outcome: 'found',
      reading: '各国销售额',
      sentences: ['销售额为1,235 英镑。'],
      figures: [{ label: '销售额', display: '1,235 英镑', value: 1234.5, unit: 'money' }],
      table: { columns: ['国家', '销售额'], rows: [['Land | 0', '£0']], more: 0 },
    })
  })

  it('tells of its progress, each step further than the one before', async () => {
    const client = await connected(scriptedHost())
    const steps: Progress[] = []
    await client.callTool({ name: 'rows', arguments: {} }, undefined, { onprogress: (step) => steps.push(step) })
    expect(steps.map(({ progress }) => progress)).toEqual([1, 2, 3])
    expect(steps.at(-1)?.message).toMatch(/2\/2$/)
  })

  it('is stopped by its client', async () => {
    const host = scriptedHost()
    const client = await connected(host)
    const stop = new AbortController()
    const call = client.callTool({ name: 'wait', arguments: {} }, undefined, {
      signal: stop.signal,
      onprogress: () => stop.abort(),
    })
    await expect(call).rejects.toThrow()
    await expect.poll(() => host.heard).toEqual([{ tool: 'wait', input: {}, language: 'en', stopped: true }])
  })

  it('says of a failure what is wrong and what to do, as a result that a model reads', async () => {
    const client = await connected(scriptedHost())
    const { isError, content, structuredContent } = await client.callTool({ name: 'fail', arguments: {} })
    expect(isError).toBe(true)
    expect(content).toEqual([{ type: 'text', text: expect.stringContaining('shoal segment') }])
    expect(structuredContent).toMatchObject({ outcome: 'failed', sentences: [expect.any(String), expect.any(String)] })
  })

  it('says of an input that does not fit where it does not', async () => {
    const client = await connected(scriptedHost())
    const { isError, content } = await client.callTool({ name: 'rows', arguments: { rows: 'many' } })
    expect(isError).toBe(true)
    expect(content).toEqual([{ type: 'text', text: expect.stringContaining('rows does not fit') }])
  })

  it('does not take what is kept back for nothing found', async () => {
    const client = await connected(scriptedHost())
    const { isError, content, structuredContent } = await client.callTool({ name: 'few', arguments: {} })
    expect(isError).toBeUndefined()
    expect(structuredContent).toMatchObject({ outcome: 'withheld', offers: ['Revenue by year'] })
    expect(content).toEqual([
      {
        type: 'text',
        text: 'Kept back for privacy; that is not zero.\nToo few customers stand behind it.\n\nWhat can be asked instead:\n- Revenue by year',
      },
    ])
  })

  it('links the whole of an answer that is too long, and the link can be read', async () => {
    const client = await connected(scriptedHost())
    const { content, structuredContent } = await client.callTool({ name: 'rows', arguments: { rows: 1000 } })
    expect(content).toEqual([
      { type: 'text', text: expect.stringContaining('shoal://answers/a1') },
      expect.objectContaining({ type: 'resource_link', uri: 'shoal://answers/a1' }),
    ])
    expect(structuredContent).toMatchObject({ rest: 'shoal://answers/a1' })
    const { contents } = await client.readResource({ uri: 'shoal://answers/a1' })
    const last = resultWith(1000).table?.rows.at(-1)?.[1]?.en ?? 'none'
    expect(contents).toEqual([expect.objectContaining({ text: expect.stringContaining(`| ${last} |`) })])
  })
})

describe('beside the tools', () => {
  it('are requests to begin with, in both languages', async () => {
    const client = await connected(scriptedHost())
    const { prompts } = await client.listPrompts()
    expect(prompts.map(({ name }) => name)).toEqual(['overview', 'change', 'win-back', 'review'])
    const asked = async (more: Record<string, string>) =>
      (await client.getPrompt({ name: 'change', arguments: { measure: 'orders', ...more } })).messages[0]?.content
    expect(await asked({})).toMatchObject({ text: expect.stringMatching(/^Why did orders change in the last month/) })
    expect(await asked({ language: 'zh' })).toMatchObject({ text: expect.stringMatching(/^上个月的orders/) })
  })

  it('is a catalogue of what can be asked for', async () => {
    const client = await connected(scriptedHost())
    const { contents } = await client.readResource({ uri: 'shoal://catalogue' })
    expect(
      JSON.parse('text' in (contents[0] ?? {}) ? String((contents[0] as { text: string }).text) : ''),
    ).toMatchObject({
      measures: [{ id: 'revenue' }],
    })
  })

  it('is no way to any other file', async () => {
    const client = await connected(scriptedHost())
    for (const uri of ['shoal://answers/a9', 'shoal://personas/..%2F..%2Fshoal', 'file:///etc/passwd'])
      await expect(client.readResource({ uri })).rejects.toThrow('not found')
  })
})

import { resolve } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { McpAnswer } from '../../../src/doors/mcp/mcp-answer.ts'
import { smallShop } from '../chat/small-shop.ts'
import { figuresOf } from './figures-of.ts'

const main = resolve(import.meta.dirname, '../../../src/doors/cli/main.ts')
const wrong: Error[] = []
let shop: Awaited<ReturnType<typeof smallShop>>
let client: Client
let said = ''
beforeAll(async () => {
  shop = await smallShop()
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [main, 'mcp', '--workspace', shop.folder, '--lang', 'en'],
    env: { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '' },
    stderr: 'pipe',
  })
  client = new Client({ name: 'a client', version: '1' })
  // What is no message of the protocol on standard output ends up here.
  client.onerror = (error) => wrong.push(error)
  await client.connect(transport)
  transport.stderr?.on('data', (text) => {
    said += String(text)
  })
})
afterAll(async () => {
  await client.close()
  shop.remove()
})

const textOf = (content: unknown): string => (content as { text: string }[])[0]?.text ?? ''

describe('shoal mcp as a chat application starts it', () => {
  it('lists tools that read, and none that write or send', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toContain('query')
    expect(tools.filter(({ annotations }) => annotations?.readOnlyHint !== true)).toEqual([])
    expect(tools.map(({ name }) => name)).not.toContain('explain-customer')
    expect(tools.find(({ name }) => name === 'query')?.inputSchema.properties).toMatchObject({
      measures: { items: { enum: expect.arrayContaining(['revenue', 'orders']) } },
    })
  })

  it('computes, and tells the same in text and in structure', async () => {
    const { content, structuredContent, isError } = await client.callTool({
      name: 'query',
      arguments: { measures: ['orders'], dimensions: ['country'] },
    })
    expect(isError).toBeUndefined()
    const answer = McpAnswer.parse(structuredContent)
    expect(answer.table?.rows[0]?.slice(0, 2)).toEqual(['United Kingdom', '440 orders'])
    const text = textOf(content)
    for (const figure of figuresOf([...answer.sentences, ...(answer.table?.rows.flat() ?? [])].join(' ')))
      expect(figuresOf(text)).toContain(figure)
  })

  it('keeps back what tells of few customers, and nothing lifts that', async () => {
    const iceland = { measures: ['revenue'], filters: [{ dimension: 'country', op: 'is', values: ['Iceland'] }] }
    const { structuredContent } = await client.callTool({ name: 'query', arguments: iceland })
    expect(structuredContent).toMatchObject({ outcome: 'withheld' })
    const lifted = await client.callTool({ name: 'query', arguments: { ...iceland, lifted: true } })
    expect(lifted).toMatchObject({ isError: true, structuredContent: { outcome: 'failed' } })
  })

  it('says what is wrong with an input, and what to do', async () => {
    const { isError, content } = await client.callTool({ name: 'query', arguments: { measures: [] } })
    expect(isError).toBe(true)
    expect(textOf(content)).toContain('measures does not fit')
  })

  it('lets the report and each fact sheet be read', async () => {
    const { resources } = await client.listResources()
    const uris = resources.map(({ uri }) => uri)
    expect(uris).toEqual(expect.arrayContaining(['shoal://report', 'shoal://catalogue', 'shoal://facts/S1']))
    const sheet = await client.readResource({ uri: 'shoal://facts/S1' })
    expect(JSON.parse(textOf(sheet.contents))).toMatchObject({ segment: 'S1', facts: expect.any(Array) })
    const report = await client.readResource({ uri: 'shoal://report' })
    expect(textOf(report.contents)).toContain('## S1')
  })

  it('keeps back what a sheet that was read would let somebody work out: all customers but the few of the last day', async () => {
    const dayLess = { measures: ['revenue'], time: { kind: 'between', from: '2025-01-01', to: '2025-11-26' } }
    const { structuredContent } = await client.callTool({ name: 'query', arguments: dayLess })
    expect(structuredContent).toMatchObject({ outcome: 'withheld' })
  })

  it('offers requests to begin with', async () => {
    expect((await client.listPrompts()).prompts).toHaveLength(4)
  })

  it('says nothing but the protocol', () => {
    expect([wrong, said]).toEqual([[], ''])
  })
})

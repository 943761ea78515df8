import { z } from 'zod'
import { defineTool, type Tool, type ToolOutcome } from '../../../src/agent/tools/tool.ts'
import type { ToolResult } from '../../../src/agent/tools/tool-result.ts'
import type { McpCall, McpHost } from '../../../src/doors/mcp/mcp-host.ts'
import { ShoalError } from '../../../src/workspace/errors.ts'
import { catalogue } from '../chat/scripted-assistant.ts'

const both = (text: string) => ({ en: text, zh: text })

/** A result with as many rows as asked for. */
export const resultWith = (rows: number): ToolResult => ({
  reading: { en: 'Revenue by country', zh: '各国销售额' },
  facts: [
    {
      id: 'f1',
      label: { en: 'Revenue', zh: '销售额' },
      value: 1234.5,
      unit: 'money',
      kind: 'total',
      population: 'all',
      better: 'higher',
      display: { en: '£1,235', zh: '1,235 英镑' },
      customers: 99,
      source: { query: 'q', snapshot: 's' },
    },
  ],
  sentences: [
    {
      en: [{ text: 'Revenue was ' }, { text: '£1,235', fact: 'f1' }, { text: '.' }],
      zh: [{ text: '销售额为' }, { text: '1,235 英镑', fact: 'f1' }, { text: '。' }],
      holds: 'evidence',
    },
  ],
  table: {
    columns: [
      { label: { en: 'Country', zh: '国家' }, align: 'left' },
      { label: { en: 'Revenue', zh: '销售额' }, align: 'right' },
    ],
    rows: Array.from({ length: rows }, (_, row) => [both(`Land | ${row}`), both(`£${row * 7}`)]),
    more: 0,
  },
  how: { sentence: { en: 'All lines were added up.', zh: '将所有明细相加。' }, sql: 'SELECT 1' },
  snapshot: 's-1',
  asOf: '2011-12-10',
  days: { from: '2010-12-01', to: '2011-12-09' },
  rows,
  withheld: 1,
  links: [],
})

const toolOf = (name: string, effect: Tool['effect'], input: z.ZodObject): Tool =>
  defineTool({
    name,
    effect,
    description: { en: `What ${name} does: much.`, zh: `${name} 的作用：很多。` },
    cues: { en: [], zh: [] },
    input,
    narrowed: () => input,
    asks: [],
    run: () => Promise.reject(new Error('the script answers')),
  })

export interface Heard {
  tool: string
  input: Record<string, unknown>
  language: string
  stopped: boolean
}

/** A host whose tools answer by a script: `rows` gives as many rows, `fail` fails, `wait` waits until it is stopped. */
export function scriptedHost(): McpHost & { heard: Heard[] } {
  const heard: Heard[] = []
  return {
    heard,
    folder: '/nowhere',
    language: 'en',
    catalogue,
    environment: {},
    now: () => new Date('2026-01-01T00:00:00Z'),
    tools: [
      toolOf('rows', 'reads', z.strictObject({ rows: z.int().min(0).max(5000).default(2) })),
      toolOf('fail', 'reads', z.strictObject({})),
      toolOf('few', 'reads', z.strictObject({})),
      toolOf('wait', 'reads', z.strictObject({})),
      { ...toolOf('one', 'reads', z.strictObject({ customer: z.string() })), ofOne: true },
      toolOf('brief', 'writes', z.strictObject({ goal: z.string() })),
      toolOf('approve', 'sends', z.strictObject({ campaign: z.string() })),
      toolOf('send', 'sends', z.strictObject({ campaign: z.string() })),
    ],
    tellSegments: async () => ({ segments: new Set(), threshold: 20 }),
    run: async ({ name, input: schema }, given, { language, signal, progress }: McpCall): Promise<ToolOutcome> => {
      const { success, data: input } = schema.safeParse(given)
      if (!success) throw new ShoalError('chat/invalid-input', { tool: name, field: 'rows' })
      const call = { tool: name, input, language, stopped: false }
      heard.push(call)
      progress('counting', { done: 1, total: 2 })
      progress('counting', { done: 2, total: 2 })
      if (name === 'fail') throw new ShoalError('workspace/nothing-segmented', { folder: 'spring' })
      if (name === 'few') {
        const text = { en: 'Too few customers stand behind it.', zh: '背后客户太少。' }
        return { kind: 'withheld', text, offers: [{ en: 'Revenue by year', zh: '各年销售额' }] }
      }
      if (name === 'wait') {
        await new Promise<void>((stop) => signal.addEventListener('abort', () => stop(), { once: true }))
        call.stopped = true
        throw new ShoalError('run/cancelled', {})
      }
      return { kind: 'found', result: resultWith(Number(input['rows'] ?? 0)) }
    },
  }
}

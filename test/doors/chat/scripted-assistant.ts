import type { AskOptions, Assistant } from '../../../src/agent/assistant.ts'
import { defineTool, type Tool } from '../../../src/agent/tools/tool.ts'
import type { Outcome } from '../../../src/agent/turn/outcome.ts'
import type { Turn } from '../../../src/agent/turn/turn.ts'
import type { TurnEvent } from '../../../src/agent/turn/turn-event.ts'
import type { Catalogue } from '../../../src/questions/catalogue/entry.ts'
import { TypedQuery } from '../../../src/questions/query/typed-query.ts'

const both = (text: string) => ({ en: text, zh: text })
const none = { en: [], zh: [] }

export const catalogue: Catalogue = {
  measures: [
    {
      id: 'revenue',
      label: { en: 'Revenue', zh: '销售额' },
      synonyms: { en: ['sales'], zh: ['营业额'] },
      definition: both('money'),
      grain: 'line',
      unit: 'money',
      kind: 'total',
      additive: true,
      better: 'higher',
      timed: true,
    },
  ],
  dimensions: [
    {
      id: 'country',
      label: { en: 'Country', zh: '国家' },
      synonyms: none,
      definition: both('where'),
      grains: ['line'],
      type: 'category',
      values: [
        { value: 'France', label: { en: 'France', zh: '法国' }, synonyms: none },
        { value: 'United Kingdom', label: { en: 'United Kingdom', zh: '英国' }, synonyms: { en: ['uk'], zh: [] } },
      ],
      complete: true,
    },
  ],
  missing: [],
  asOf: '2011-12-10',
  days: { from: '2010-12-01', to: '2011-12-09' },
}

const queryTool: Tool = defineTool({
  name: 'query',
  effect: 'reads',
  description: { en: 'Figures by group and period', zh: '按分组和时期查看数字' },
  cues: none,
  input: TypedQuery,
  narrowed: () => TypedQuery,
  asks: [
    { field: 'measures', question: both('Which figures?') },
    { field: 'filters', question: both('Only where?') },
    { field: 'time', question: both('When?') },
  ],
  run: () => Promise.reject(new Error('the script answers')),
}) as unknown as Tool

/** How the script ends a question: an outcome, or a sentence of an answer. */
export type Scripted = Outcome | string | 'until stopped'

/** An assistant that answers by a script and records what it was asked. */
export function scriptedAssistant(script: Record<string, Scripted>, model?: string): Assistant & { heard: unknown[] } {
  const heard: unknown[] = []
  const kept: Turn[] = []
  async function* turn(question: string, { signal, language = 'en' }: AskOptions): AsyncIterable<TurnEvent> {
    const scripted = script[question] ?? 'Nothing is scripted for this.'
    yield { type: 'begin', talk: 'k1', turn: `t${kept.length + 1}`, question }
    yield { type: 'stage', stage: 'computing' }
    if (scripted === 'until stopped' && !signal.aborted)
      await new Promise<void>((stop) => signal.addEventListener('abort', () => stop(), { once: true }))
    const stopped: Outcome = { kind: 'failed', code: 'chat/stopped', sentence: 'The answer was stopped.', remedy: '' }
    const outcome =
      scripted === 'until stopped' ? stopped : typeof scripted === 'string' ? { kind: 'answered' as const } : scripted
    const sentences: Turn['sentences'] =
      outcome.kind === 'answered' && typeof scripted === 'string'
        ? [{ parts: [{ text: scripted }], by: 'code', holds: 'evidence' }]
        : []
    if (outcome.kind === 'answered') yield { type: 'reading', call: 'c1', text: `Reading of ${question}` }
    for (const sentence of sentences) yield { type: 'sentence', sentence }
    const found: Turn = {
      id: `t${kept.length + 1}`,
      question,
      language,
      at: '2026-01-01T00:00:00.000Z',
      readBy: outcome.kind === 'cannot' ? 'none' : 'rule',
      calls: [],
      sentences,
      outcome,
      spent: { modelCalls: 0, toolCalls: 0, inputTokens: 0, outputTokens: 0 },
    }
    kept.push(found)
    yield { type: 'end', outcome, turn: found }
  }
  return {
    heard,
    catalogue,
    tools: [queryTool],
    model,
    ask: (question, talk, options) => {
      heard.push({ question, talk, lifted: options.lifted, language: options.language })
      return turn(question, options)
    },
    call: (tool, input, talk, options) => {
      heard.push({ tool, input, talk })
      return turn('menu', options)
    },
    decide: (talk, proposal, yes, options) => {
      heard.push({ talk, proposal, yes })
      return turn(yes ? 'yes' : 'no', options)
    },
    talks: {
      list: () =>
        kept.length === 0
          ? []
          : [{ id: 'k1', title: kept[0]?.question ?? '', turns: kept.length, at: '2026-01-01T00:00:00.000Z' }],
      turns: () => kept,
      exportMarkdown: () => '# Talk\n',
      delete: () => void kept.splice(0),
    },
    close: () => undefined,
  }
}

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { Assistant } from '../../src/agent/assistant.ts'
import { assistantOf } from '../../src/agent/assistant-of.ts'
import { defineTool, type Tool, type ToolOutcome } from '../../src/agent/tools/tool.ts'
import type { TurnEvent } from '../../src/agent/turn/turn-event.ts'
import type { TurnParts } from '../../src/agent/turn/turn-parts.ts'
import { TypedQuery } from '../../src/questions/query/typed-query.ts'
import type { QuestionReading } from '../../src/questions/reading/question-reading.ts'
import { ChatSettings } from '../../src/workspace/chat-settings.ts'
import { State } from '../../src/workspace/state.ts'

/** What a tool of these tests finds. */
export const found = (
  text: string,
  tool = 'query',
  more: Partial<Extract<ToolOutcome, { kind: 'found' }>['result']> = {},
): ToolOutcome => ({
  kind: 'found',
  result: {
    reading: { en: `${tool}: ${text}`, zh: `${tool}：${text}` },
    facts: [],
    sentences: [{ en: [{ text }], zh: [{ text }], holds: 'evidence' }],
    how: { sentence: { en: 'Counted.', zh: '已统计。' } },
    snapshot: 'snapshot-1',
    rows: 1,
    withheld: 0,
    links: [],
    ...more,
  },
})

const both = (text: string) => ({ en: text, zh: text })

/** The semantic layer of these tests. */
export const queryDouble = (run: (query: TypedQuery, signal: AbortSignal) => Promise<ToolOutcome>): Tool =>
  defineTool({
    name: 'query',
    effect: 'reads',
    description: both('Figures'),
    cues: { en: [], zh: [] },
    input: TypedQuery,
    narrowed: () => TypedQuery,
    asks: [],
    run: (query, { signal }) => run(query, signal),
  })

/** A tool of these tests that writes. */
export const briefDouble = (run: (signal: AbortSignal) => Promise<ToolOutcome>): Tool =>
  defineTool({
    name: 'brief',
    effect: 'writes',
    description: both('Draft a campaign'),
    cues: { en: ['draft'], zh: ['起草'] },
    input: z.strictObject({ segment: z.string() }),
    narrowed: () => z.strictObject({ segment: z.enum(['S1', 'S2']) }),
    asks: [],
    proposes: ({ segment }) => both(`A campaign for ${segment} would be drafted.`),
    run: (_, { signal }) => run(signal),
  })

/** A reading that found nothing. */
export const nothingRead: QuestionReading = {
  language: 'en',
  certain: false,
  unread: [],
  doubts: [],
  slice: { measures: [], dimensions: [], values: [] },
  followUp: false,
  missing: [],
}

/** An assistant over doubles: what is not given reads nothing and knows nobody. */
export function agentDouble(parts: Partial<TurnParts>, state = newState()): { assistant: Assistant; state: State } {
  const all: TurnParts = {
    catalogue: { measures: [], dimensions: [], missing: [], asOf: '2011-12-10' },
    desk: {
      catalogue: { measures: [], dimensions: [], missing: [], asOf: '2011-12-10' },
      answer: () => Promise.reject(new Error('no desk')),
      lookUp: async () => [],
      tellSegments: async () => ({ segments: new Set(), threshold: 20 }),
    },
    tools: [queryDouble(async () => found('12 orders.'))],
    action: {
      folder: '.',
      usualLanguage: 'en',
      progress: () => undefined,
      environment: {},
      trace: () => undefined,
      now,
    },
    limits: ChatSettings.parse({}),
    modelReads: () => true,
    choiceOf: ({ question }) => ({
      messages: [
        { role: 'system', content: 'Choose.' },
        { role: 'user', content: question },
      ],
      version: 'v1',
      parameters: { temperature: 0 },
    }),
    read: async () => nothingRead,
    route: () => ({ kind: 'query' }),
    pairOf: () => undefined,
    keepCorrection: async () => ({ id: 'K1', tried: [] }),
    acceptCorrection: () => true,
    readBack: ({ measures }) => both(`By ${measures.join(', ')}`),
    sentencesOf: async function* (calls, { language }) {
      for (const { call, result } of calls)
        for (const sentence of result.sentences)
          yield {
            parts: sentence[language].map(({ text }) => ({ text, source: { call: call.id, fact: 'rows' } })),
            by: 'code' as const,
            holds: 'evidence' as const,
          }
    },
    existing: () => [],
    customersAmong: async () => new Set(),
    ...parts,
  }
  const assistant = assistantOf({
    state,
    now,
    lease: async () => ({ parts: all, release: () => undefined }),
    latest: () => all,
    usualLanguage: 'en',
    close: () => state.close(),
  })
  return { assistant, state }
}

const now = (): Date => new Date('2026-11-26T12:00:00Z')

export const newState = (): State => {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-talks-'))
  return new State(join(folder, 'state.sqlite'), folder)
}

/** All that is heard of a turn. */
export async function heard(events: AsyncIterable<TurnEvent>): Promise<TurnEvent[]> {
  const all: TurnEvent[] = []
  for await (const event of events) all.push(event)
  return all
}

/** How a turn ended. */
export async function ending(events: AsyncIterable<TurnEvent>): Promise<Extract<TurnEvent, { type: 'end' }>> {
  const last = (await heard(events)).at(-1)
  if (last?.type !== 'end') throw new Error('a turn ends with its end')
  return last
}

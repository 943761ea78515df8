import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { allTools } from '../../../src/agent/tools/all-tools.ts'
import type { ToolContext, ToolOutcome } from '../../../src/agent/tools/tool.ts'
import { ToolResult } from '../../../src/agent/tools/tool-result.ts'
import { inProcess } from '../../doors/cli/in-process.ts'
import { orders } from '../../doors/cli/shoal.ts'
import { smallCatalogue } from './query/small-catalogue.ts'
import { toolContext } from './tool-context.ts'

let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shoal-tools-'))
  writeFileSync(join(folder, 'orders.csv'), orders())
  await inProcess(['run', join(folder, 'orders.csv'), '--into', join(folder, 'w'), '--no-report'])
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function call(name: string, input: unknown, about: Partial<Omit<ToolContext, 'action'>> = {}): Promise<ToolOutcome> {
  const tool = allTools.find((each) => each.name === name)
  if (tool === undefined) throw new Error(name)
  const context = toolContext(
    join(folder, 'w'),
    { talk: 'T1', mayLift: true, ...about },
    { language: undefined, now: () => new Date('2026-01-05T10:00:00Z') },
  )
  return tool.run(tool.input.parse(input), context)
}

const textOf = ({ sentences }: ToolResult): string =>
  sentences.map(({ en }) => en.map(({ text }) => text).join('')).join('\n')

async function found(
  name: string,
  input: unknown,
  about: Partial<Omit<ToolContext, 'action'>> = {},
): Promise<ToolResult> {
  const outcome = await call(name, input, about)
  if (outcome.kind !== 'found') throw new Error(outcome.text.en)
  return ToolResult.parse(outcome.result)
}

describe('the tools of a talk', () => {
  it('are called what the input of models may hold, each with words in both languages', () => {
    expect(allTools.map(({ name }) => name)).toEqual([
      'query',
      'describe',
      'compare',
      'explain-customer',
      'change',
      'value',
      'predict',
      'recommend',
      'look-alikes',
      'forecast',
      'hold-out',
      'results',
      'learnings',
      'brief',
      'copy',
    ])
    for (const { description, cues, asks, input, narrowed } of allTools) {
      expect([description.en, description.zh, cues.en.length, cues.zh.length].every(Boolean)).toBe(true)
      expect(asks.every(({ field }) => field in input.shape)).toBe(true)
      expect(z.toJSONSchema(narrowed(smallCatalogue, ['revenue', 'country']))).toMatchObject({ type: 'object' })
    }
  })

  it('that write say what they would do before they do it', () => {
    const writing = allTools.filter(({ effect }) => effect !== 'reads')
    expect(writing.map(({ name }) => name)).toEqual(['look-alikes', 'brief', 'copy'])
    const brief = writing.find(({ name }) => name === 'brief')
    expect(brief?.proposes?.({ goal: 'win-back', segment: 'S2' }).en).toBe(
      'Draft a campaign with the goal “win back” for S2, and write its brief to report/. Nothing is sent.',
    )
  })

  it.each([
    ['query', { measures: ['revenue'], dimensions: ['month'] }],
    ['describe', {}],
    ['describe', { segment: 'S1' }],
    ['compare', { first: 'S1', second: 'S2' }],
    ['explain-customer', { customer: 'C1' }],
    ['change', { time: { kind: 'calendar', year: 2025, part: { unit: 'month', value: 6 } } }],
  ])('%s %j names no figure that is not a fact of its call', async (name, input) => {
    const { facts, sentences } = await found(name, input, { lifted: true })
    const shown = new Map(facts.map((fact) => [fact.id, fact.display]))
    expect(shown.size).toBe(facts.length)
    expect(sentences.length).toBeGreaterThan(0)
    for (const sentence of sentences)
      for (const language of ['en', 'zh'] as const)
        for (const { text, fact } of sentence[language])
          if (fact !== undefined && name !== 'describe') expect(shown.get(fact)?.[language]).toBe(text)
          else if (fact !== undefined) expect(shown.has(fact)).toBe(true)
  })

  it('tell of one customer in labels and directions alone where no person at the machine reads it', async () => {
    const result = await found('explain-customer', { customer: 'C1' }, { mayLift: false })
    expect(result.facts).toEqual([])
    expect(JSON.stringify([result.reading, result.sentences, result.table?.rows])).not.toMatch(/\bC1\b|\d/)
    expect(textOf(result)).toContain('What draws them here most')
  })

  it('say what has to be brought first in place of failing', async () => {
    const kinds = [
      await call('value', {}),
      await call('predict', {}),
      await call('recommend', {}),
      await call('results', {}),
      await call('learnings', {}),
      await call('describe', { segment: 'S99' }),
      await call('brief', { goal: 'make coffee' }),
    ]
    expect(kinds.map(({ kind }) => kind)).toEqual(kinds.map(() => 'cannot'))
  })

  it('tell sums by sheets that later questions may not come near to, and no sheet that comes near to earlier answers', async () => {
    const dayLess = { measures: ['revenue'], time: { kind: 'between', from: '2025-01-01', to: '2025-10-19' } }
    expect((await call('query', dayLess, { talk: 'question first' })).kind).toBe('found')
    expect((await call('describe', {}, { talk: 'sheet first' })).kind).toBe('found')
    expect((await call('query', dayLess, { talk: 'sheet first' })).kind).toBe('withheld')
    expect((await call('describe', {}, { talk: 'question first' })).kind).toBe('withheld')
  })

  it('link the report of a segment only where it was written', async () => {
    expect((await found('describe', { segment: 'S1' }, { lifted: true })).links).toEqual([])
  })

  it('draft a campaign up to the approval, with its brief linked', async () => {
    const result = await found('brief', { goal: 'win back' })
    expect(textOf(result)).toContain('“shoal approve C1”')
    expect(result.links.map(({ path }) => path)).toEqual(['report/C1.html', 'report/C1.md', 'report/C1.json'])
    expect(result.links.every(({ path }) => existsSync(join(folder, 'w', path)))).toBe(true)
    expect((await found('copy', { goal: 'win back' })).table?.rows.length).toBeGreaterThan(4)
  })
})

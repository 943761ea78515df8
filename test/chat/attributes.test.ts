import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { suggestionsFor } from '../../src/doors/web/suggestions-for.ts'
import { openDuckDb } from '../../src/engine/duckdb.ts'
import type { Engine } from '../../src/engine/engine.ts'
import type { QuestionDesk } from '../../src/questions/desk.ts'
import { openDesk } from '../../src/questions/open-desk.ts'
import type { QuestionReading } from '../../src/questions/reading/question-reading.ts'
import { readQuestion } from '../../src/questions/reading/read-question.ts'
import { openWorkspace, type Workspace } from '../../src/workspace/workspace.ts'
import { inProcess } from '../doors/cli/in-process.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')
const Answers = z.record(z.enum(['telecom', 'bank']), z.record(z.string(), z.record(z.string(), z.number())))
/** Figures that fixtures/chat/attributes.py computed of the tables. */
const answers = Answers.parse(JSON.parse(readFileSync(join(fixtures, 'chat/attributes.json'), 'utf8')))
const { signal } = new AbortController()
const root = mkdtempSync(join(tmpdir(), 'shoal-attributes-'))
const kinds = [
  { kind: 'telecom', file: 'telco-churn.csv', settings: 'kind: telecom\n' },
  {
    kind: 'bank',
    file: 'german-credit.csv',
    settings:
      "kind: bank\nterms: {yes: default}\npredict: {outcome: CLASSIFICATION, is: '0'}\nlabels:\n  HOUSING: {en: home, zh: 住房类型}\n  PURPOSE: use of the money\n",
  },
] as const
type Open = { engine: Engine; workspace: Workspace; desk: QuestionDesk }
const open = new Map<string, Open>()

beforeAll(async () => {
  for (const { kind, file, settings } of kinds) {
    const folder = join(root, kind)
    expect((await inProcess(['init', folder])).code).toBe(0)
    writeFileSync(join(folder, 'shoal.yaml'), settings)
    expect((await inProcess(['import', join(fixtures, file), '--workspace', folder])).stderr).toBe('')
    const workspace = openWorkspace(folder)
    const engine = await openDuckDb(signal)
    open.set(kind, { engine, workspace, desk: await openDesk(workspace, engine) })
  }
})

afterAll(() => {
  for (const { engine, workspace } of open.values()) {
    engine.close()
    workspace.state.close()
  }
  rmSync(root, { recursive: true, force: true })
})

function deskOf(kind: string): QuestionDesk {
  const found = open.get(kind)
  if (found === undefined) throw new Error(kind)
  return found.desk
}

const read = (kind: string, question: string): Promise<QuestionReading> => readQuestion(question, deskOf(kind))

describe.each(Object.entries(answers))('questions of a %s', (kind, questions) => {
  it.each(Object.entries(questions))('are answered as the table says: %s', async (question, figures) => {
    const { certain, query, unread, doubts } = await read(kind, question)
    expect({ certain, unread, doubts }).toEqual({ certain: true, unread: [], doubts: [] })
    const found = query && (await deskOf(kind).answer(query, { ledger: question, lifted: false }, signal))
    const rows = found?.kind === 'found' ? found.result.rows : []
    const told = rows.map(({ keys, cells }) => [keys[0]?.value ?? '', cells[0]?.value ?? Number.NaN] as const)
    expect(told.map(([key]) => key).toSorted()).toEqual(Object.keys(figures).toSorted())
    for (const [key, value] of told) expect(value).toBeCloseTo(figures[key] ?? Number.NaN, 9)
  })
})

describe('a question that a table can answer in several ways', () => {
  it.each([
    ['telecom', 'total charges by contract', 3],
    ['telecom', 'monthly charges of women', 3],
    ['telecom', 'customers without online security', 3],
    ['telecom', 'share of senior citizens with a partner', 2],
    ['bank', 'amount by purpose', 3],
  ])('is asked back: %s, %s', async (kind, question, options) => {
    const { certain, doubts } = await read(kind, question)
    expect({ certain, options: doubts.flatMap((doubt) => doubt.options).length }).toEqual({ certain: false, options })
  })

  it('is asked back where nobody told in which unit a column counts time', async () => {
    const { certain, doubts } = await read('bank', 'customers with present residence since over 2 years')
    expect([certain, doubts[0]?.options.map(({ label }) => label.en)]).toEqual([
      false,
      ['Customers, customers with PRESENT_RESIDENCE_SINCE over 2'],
    ])
  })
})

describe('a column that the settings name', () => {
  it('is called so in both languages, and asked for by that name and its header', async () => {
    const { dimensions } = deskOf('bank').catalogue
    expect(dimensions.filter(({ id }) => /HOUSING|PURPOSE/.test(id)).map(({ label }) => label)).toEqual([
      { en: 'use of the money', zh: 'use of the money' },
      { en: 'home', zh: '住房类型' },
    ])
    const queries = ['customers by home', 'customers by HOUSING', '各住房类型的客户数'].map((text) =>
      read('bank', text),
    )
    const groups = (await Promise.all(queries)).map(({ certain, query }) => [certain, query?.dimensions])
    expect(groups).toEqual(Array.from({ length: 3 }, () => [true, ['attribute:HOUSING']]))
  })
})

describe('what a page suggests to ask of a table', () => {
  it.each([
    ['telecom', 'en'],
    ['telecom', 'zh'],
    ['bank', 'en'],
    ['bank', 'zh'],
  ] as const)('is at least three questions that are read for sure: %s, %s', async (kind, language) => {
    const questions = suggestionsFor(deskOf(kind).catalogue, language)
    expect(questions.length).toBeGreaterThanOrEqual(3)
    const readings = await Promise.all(questions.map((question) => read(kind, question)))
    expect(readings.map(({ certain }, at) => [questions[at], certain])).toEqual(questions.map((one) => [one, true]))
  })
})

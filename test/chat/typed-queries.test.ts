import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evaluationAnswers, evaluationQuestions } from '../../scripts/chat/evaluation-question.ts'
import { isSameAnswer } from '../../scripts/chat/same-answer.ts'
import { runCli } from '../../src/doors/cli/run-cli.ts'
import { openDuckDb } from '../../src/engine/duckdb.ts'
import type { Engine } from '../../src/engine/engine.ts'
import type { QuestionDesk } from '../../src/questions/desk.ts'
import { openDesk } from '../../src/questions/open-desk.ts'
import { openWorkspace, type Workspace } from '../../src/workspace/workspace.ts'

const { signal } = new AbortController()
const root = mkdtempSync(join(tmpdir(), 'shoal-chat-'))
const questions = evaluationQuestions()
const answers = evaluationAnswers()
let [engine, workspace, desk]: [Engine | undefined, Workspace | undefined, QuestionDesk | undefined] = [
  undefined,
  undefined,
  undefined,
]

beforeAll(async () => {
  const folder = join(root, 'shop')
  const file = join(import.meta.dirname, '../../fixtures/online-retail.parquet')
  const quiet = { stdout: () => undefined, stderr: () => undefined, terminal: false, columns: undefined }
  const surroundings = { folder: root, environment: {}, signal, now: () => new Date(), ...quiet }
  expect(await runCli(['run', file, '--into', folder, '--currency', 'GBP', '--no-report'], surroundings)).toBe(0)
  workspace = openWorkspace(folder)
  engine = await openDuckDb(signal)
  desk = await openDesk(workspace, engine)
})

afterAll(() => {
  engine?.close()
  workspace?.state.close()
  rmSync(root, { recursive: true, force: true })
})

describe('questions of the evaluation', () => {
  it('are at least 150, 60 of them Chinese, half of them kept aside, in at least 40 shapes', () => {
    const shapes = questions.flatMap(({ query }) =>
      query === undefined
        ? []
        : [
            JSON.stringify([
              query.measures,
              query.dimensions,
              query.filters.map(({ dimension, op }) => [dimension, op]),
              query.having.map(({ measure, op }) => [measure, op]),
            ]),
          ],
    )
    expect(questions.length).toBeGreaterThanOrEqual(150)
    expect(questions.filter(({ language }) => language === 'zh').length).toBeGreaterThanOrEqual(60)
    expect(questions.filter(({ id }) => /^[A-Z]/.test(id)).length).toBeGreaterThanOrEqual(questions.length / 2 - 3)
    expect(new Set(shapes).size).toBeGreaterThanOrEqual(40)
  })

  it.each(questions.flatMap(({ id, question, query }) => (query === undefined ? [] : [{ id, question, query }])))(
    'are answered by the typed query as by SQL of its own: $id $question',
    async ({ id, query }) => {
      const found = await desk?.answer(query, { ledger: id, lifted: false }, signal)
      const expected = answers[id]?.rows ?? []
      if (found?.kind === 'withheld') expect(answers[id]?.customers.some((customers) => customers < 20)).toBe(true)
      else if (found?.kind === 'found')
        expect(isSameAnswer(found.result, expected), JSON.stringify(found.result)).toBe(true)
      else expect(found).toMatchObject({ kind: 'found' })
    },
  )
})

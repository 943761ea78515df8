import { expect, it } from 'vitest'
import { EvaluationAnswer, EvaluationQuestion } from '../../scripts/chat/evaluation-question.ts'
import { judgeTurn } from '../../scripts/chat/judge-turn.ts'
import { rowsOf } from '../../scripts/chat/same-answer.ts'
import { sentencesByRule } from '../../src/agent/answers/sentences-by-rule.ts'
import { toolResultOf } from '../../src/agent/tools/query-tool.ts'
import { newTurn } from '../../src/agent/turn/new-turn.ts'
import type { Turn } from '../../src/agent/turn/turn.ts'
import { TypedQuery } from '../../src/questions/query/typed-query.ts'
import { askedShop } from '../questions/run/asked-shop.ts'

const shop = askedShop()
const query = TypedQuery.parse({ measures: ['revenue'], dimensions: ['country'], limit: 2 })

/** A turn that answered as it should, and what it is to be held against. */
async function answered() {
  const { desk } = shop()
  const { signal } = new AbortController()
  const answer = await desk.answer(query, { ledger: 'asked', lifted: false }, signal)
  if (answer.kind !== 'found') throw new Error(answer.kind)
  const result = toolResultOf(answer.result, desk.catalogue, true)
  const { how, snapshot, rows, withheld, table } = result
  const call = {
    id: 'c1',
    tool: 'query',
    input: { ...query },
    reading: result.reading.en,
    how,
    snapshot,
    rows,
    withheld,
  }
  const turn: Turn = {
    ...newTurn(1, 'The two countries with the most revenue?', 'en', '2026-01-01T00:00:00.000Z', undefined),
    calls: [{ ...call, links: [], ...(table === undefined ? {} : { table }) }],
    sentences: sentencesByRule({ call: 'c1', result }, 'en'),
    outcome: { kind: 'answered' },
  }
  return { turn, due: { rows: rowsOf(answer.result) } }
}

async function verdict(change: (turn: Turn) => Turn): Promise<string> {
  const { turn, due } = await answered()
  const question = EvaluationQuestion.parse({ id: 'x1', kind: 'simple', language: 'en', question: turn.question })
  return judgeTurn(change(turn), question, EvaluationAnswer.parse({ ...due, customers: [] }), shop().desk)
}

it('takes an answer whose figures are those of its query for right', async () => {
  expect(await verdict((turn) => turn)).toBe('right')
})

it('takes a right query beside a wrong sentence for wrong', async () => {
  const untrue = (turn: Turn): Turn => ({
    ...turn,
    sentences: turn.sentences.map((sentence) => ({
      ...sentence,
      parts: sentence.parts.map((part) => (part.source === undefined ? part : { ...part, text: '£1' })),
    })),
  })
  expect(await verdict(untrue)).toBe('wrong')
})

it('takes a right query beside a wrong table for wrong', async () => {
  const untrue = (turn: Turn): Turn => ({
    ...turn,
    calls: turn.calls.map((call) => ({
      ...call,
      ...(call.table === undefined
        ? {}
        : { table: { ...call.table, rows: call.table.rows.map((row) => row.map(() => ({ en: '1', zh: '1' }))) } }),
    })),
  })
  expect(await verdict(untrue)).toBe('wrong')
})

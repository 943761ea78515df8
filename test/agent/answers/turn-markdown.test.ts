import { describe, expect, it } from 'vitest'
import { howFoundText } from '../../../src/agent/answers/how-found-text.ts'
import { sentencesByRule } from '../../../src/agent/answers/sentences-by-rule.ts'
import { turnMarkdown } from '../../../src/agent/answers/turn-markdown.ts'
import type { Call, Turn } from '../../../src/agent/turn/turn.ts'
import { sampleResults } from './sample-results.ts'

const { result } = sampleResults.countries
const call: Call = {
  id: 'c1',
  tool: 'query',
  input: { measures: ['revenue'] },
  reading: 'Revenue by country, all days',
  how: { ...result.how, sql: "select country, sum(amount) from lines where country <> 'a`b' group by country" },
  snapshot: '969615de1b0e',
  rows: 3,
  withheld: 2,
  links: [{ kind: 'report', label: { en: 'The report', zh: '报告' }, path: 'report/report.en.html' }],
  ...(result.table === undefined ? {} : { table: { ...result.table, more: 12 } }),
}
const turn: Turn = {
  id: 't1',
  question: 'Revenue by <b>country</b>?',
  language: 'en',
  at: '2026-11-26T00:00:00Z',
  readBy: 'rule',
  calls: [call],
  sentences: [
    ...sentencesByRule(sampleResults.countries, 'en'),
    { parts: [{ text: 'Germany is ahead of France.' }], by: 'model', holds: 'interpretation' },
  ],
  outcome: { kind: 'answered' },
  spent: { modelCalls: 1, toolCalls: 1, inputTokens: 10, outputTokens: 5 },
}

describe('a turn as Markdown', () => {
  it('is the question, how it was read, the answer, the table and the way it was found', async () =>
    expect(`${turnMarkdown(turn)}\n`).toMatchFileSnapshot('../../golden/chat-turn.en.md'))

  it('says in Chinese what it says in English', async () =>
    expect(
      `${turnMarkdown({ ...turn, language: 'zh', sentences: sentencesByRule(sampleResults.countries, 'zh') })}\n`,
    ).toMatchFileSnapshot('../../golden/chat-turn.zh.md'))

  it.each([
    [{ kind: 'withheld', reason: 'Too few customers.', options: ['Revenue?'] }, 'Kept back to protect customers'],
    [{ kind: 'cannot', missing: 'There are no costs.', options: [] }, 'This cannot be answered'],
    [{ kind: 'clarified', question: 'Which?', options: ['Revenue?', 'Orders?'] }, 'Asked back'],
    [{ kind: 'refused', reason: 'No.' }, 'Refused'],
    [
      { kind: 'failed', code: 'internal/unexpected', sentence: 'It broke.', remedy: 'Ask again.' },
      'Something went wrong',
    ],
  ] as const)('says how a turn ended that has no answer: %j', (outcome, words) => {
    const text = turnMarkdown({
      ...turn,
      calls: [],
      sentences: [],
      outcome: structuredClone(outcome) as Turn['outcome'],
    })
    expect(text).toContain(`**${words}**`)
  })
})

describe('how a call was found', () => {
  it('is a plain sentence, the reading, the query and the SQL, a line for each clause', () =>
    expect(howFoundText(call, 'en').split('\n')).toEqual([
      result.how.sentence.en,
      '',
      'Read as: Revenue by country, all days',
      '',
      'Query:',
      '  {',
      '   "measures": [',
      '    "revenue"',
      '   ],',
      '   "dimensions": [',
      '    "country"',
      '   ]',
      '  }',
      '',
      'SQL:',
      '  select country, sum(amount)',
      '  from lines',
      "  where country <> 'a`b'",
      '  group by country',
      '',
      'Data: snapshot 969615de1b0e',
    ]))
})

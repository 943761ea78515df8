import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chatRequestsEn, type RequestTool } from '../../../src/language/en/chat-requests.ts'
import { chatRequestsZh } from '../../../src/language/zh/chat-requests.ts'
import { questionLanguage } from '../../../src/questions/reading/question-language.ts'
import { readRequest } from '../../../src/questions/requests/read-request.ts'
import { fourSegments } from './segments.ts'

const cases = readFileSync(new URL('requests.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [question: string, tool: string, input: string])

const segmentsAmong = (question: string): string[] | undefined =>
  readRequest(question, fourSegments)?.choose?.among.map(({ segments }) => segments.map(({ value }) => value).join('+'))

describe('what a tool is asked to do', () => {
  it.each(cases)('%s: %s', (question, tool, input) => {
    expect(readRequest(question, fourSegments)).toEqual({ tool, input: JSON.parse(input) })
  })

  it('is read in at least three phrasings a language for each tool', () => {
    for (const tool of Object.keys(chatRequestsEn.tools))
      for (const language of ['en', 'zh']) {
        const phrasings = cases.filter(([question, of]) => of === tool && questionLanguage(question) === language)
        expect([tool, language, phrasings.length >= 3]).toEqual([tool, language, true])
      }
  })

  it.each([
    ['win back', chatRequestsEn],
    ['挽回客户', chatRequestsZh],
  ] as const)('is read in the words in which it is offered, as with the goal “%s”', (goal, { asked }) => {
    const inputs: [RequestTool, object][] = [
      ['describe', { segment: 'S4' }],
      ['compare', { first: 'S4', second: 'S1' }],
      ['recommend', { segment: 'S4' }],
      ['forecast', { segment: 'S4' }],
      ['hold-out', { segment: 'S4' }],
      ['brief', { segment: 'S4' }],
      ['copy', { segment: 'S4' }],
      ['look-alikes', { segment: 'S4' }],
      ['value', { segment: 'S4' }],
      ['predict', { segment: 'S4' }],
      ['results', {}],
      ['learnings', {}],
    ]
    for (const [tool, input] of inputs)
      expect(readRequest(asked[tool]('S4', tool === 'compare' ? 'S1' : ''), fourSegments)).toEqual({ tool, input })
    expect(readRequest(asked.brief('S4', goal), fourSegments)).toEqual({
      tool: 'brief',
      input: { goal: 'win-back', segment: 'S4' },
    })
  })
})

describe('words that fit more than one segment', () => {
  it.each([
    ['Describe the recent customers', ['S1', 'S3']],
    ['Who are our frequent customers?', ['S1', 'S2']],
    ['常客是谁', ['S1', 'S2']],
    ['Draft a campaign for the recent customers', ['S1', 'S3']],
    ['Compare S1', ['S1+S2', 'S1+S3', 'S1+S4']],
    ['Compare the lapsed customers with the recent customers', ['S4+S1', 'S4+S3']],
  ])('are asked back: %s', (question, among) => expect(segmentsAmong(question)).toEqual(among))
})

describe('what is no request to a tool', () => {
  it.each([
    'Describe the lapsed customers in Germany',
    'Who is customer 12347 and what is their e-mail?',
    'List the orders of customer 12347',
    'Revenue of the lapsed customers',
    'What would a campaign to S4 bring if we doubled the budget for television?',
    'How does France compare with Germany?',
    'Who are you?',
    'How many customers?',
    '流失客户有多少',
    '德国流失客户的画像',
    'What is the revenue of S1?',
  ])('is left to others: %s', (question) => expect(readRequest(question, fourSegments)).toBeUndefined())
})

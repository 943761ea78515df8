import { describe, expect, it } from 'vitest'
import { answerLines, lineList } from '../../../src/agent/answers/answer-lines.ts'
import { type HeldAnswer, holdAnswer } from '../../../src/agent/answers/hold-answer.ts'
import { sampleResults } from './sample-results.ts'

const { countries, changes } = sampleResults
const lines = answerLines([countries], 'en', { values: true, minCustomers: 20 })
const held = (text: string, way: 'slots' | 'stated' = 'slots', said: string[] = []): HeldAnswer =>
  holdAnswer({ text, because: [] }, { language: 'en', calls: [countries], lines, way, banned: [], said })

describe('what a model is shown of results', () => {
  it('is a line for each fact, those of the answer by rule first, with the places that hold', () =>
    expect(lineList(lines).split('\n').slice(0, 4)).toEqual([
      '[f1] “Revenue, United Kingdom”: £800 (the highest)',
      '[f2] “Revenue, United Kingdom, share of the total”: 80%',
      '[f3] “Revenue, Germany”: £120',
      '[f4] “Revenue, France”: £80 (the lowest)',
    ]))

  it('has no figure where values do not go to models', () =>
    expect(lineList(answerLines([changes], 'en', { values: false, minCustomers: 20 }))).not.toMatch(/[£%]|\d{2}/))

  it('leaves out what fewer customers than the threshold stand behind, whoever asks', () => {
    const shown = answerLines([countries], 'en', { values: true, minCustomers: 90 }).map(({ text }) => text)
    expect(shown.some((text) => text.includes('Germany'))).toBe(true)
    expect(shown.some((text) => text.includes('France'))).toBe(false)
  })
})

describe('a sentence with slots', () => {
  it('gets its figures from code, each with the call and the fact that it came from', () =>
    expect(held('The United Kingdom leads with {f:f1}, ahead of Germany with {f:f3}')).toEqual({
      text: 'The United Kingdom leads with {f:f1}, ahead of Germany with {f:f3}.',
      parts: [
        { text: 'The United Kingdom leads with ' },
        { text: '£800', source: { call: 'c1', fact: 'r1.revenue' } },
        { text: ', ahead of Germany with ' },
        { text: '£120', source: { call: 'c1', fact: 'r2.revenue' } },
        { text: '.' },
      ],
    }))

  it.each([
    ['Germany has {f:f9x}.', 'slot'],
    ['Germany has {f:f3} and {f:f3}.', 'slot'],
    ['Germany has {f:f3} pounds.', 'unit'],
    ['Germany has {f:f1}.', 'name'],
    ['Germany has {f:f3|vs:all}.', 'slot'],
  ])('falls where a slot does not fit: %s', (text, code) => {
    const { faults } = { faults: [], ...held(text) }
    expect(faults).toContainEqual(expect.objectContaining({ code }))
  })

  it('has no slots where the model states', () =>
    expect(held('Germany has {f:f3}.', 'stated')).toHaveProperty('faults'))

  it('does not say again in other words who comes first', () => {
    const said = ['United Kingdom comes first for revenue: £800.', 'The lowest is France with £80.']
    const again = expect.objectContaining({ faults: [expect.objectContaining({ code: 'again' })] })
    expect(held('The highest revenue is in the United Kingdom.', 'stated', said)).toEqual(again)
    expect(held('The highest revenue is in the United Kingdom.', 'stated', said.slice(1))).toHaveProperty('parts')
  })

  it('does not say again what the reader has', () =>
    expect(
      held('Germany is ahead of France in revenue.', 'stated', ['Germany is ahead of France in revenue.']),
    ).toEqual(expect.objectContaining({ faults: [expect.objectContaining({ code: 'again' })] })))
})

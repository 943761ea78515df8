import { describe, expect, it } from 'vitest'
import { askedQuestion } from '../../../src/agent/turn/asked-question.ts'

describe('a question at the door', () => {
  it.each([
    ['  revenue by country\n', 'revenue by country'],
    ['rev\u200benue\u0000 by\tcountry', 'revenue  by country'],
    ['\u202erevenue', 'revenue'],
  ])('%j is read as %j', (asked, read) => {
    expect(askedQuestion(asked)).toEqual({ text: read, isTooLong: false })
  })

  it('is read up to 2,000 characters, however many units of storage they take', () => {
    expect(askedQuestion('😀'.repeat(2000))).toEqual({ text: '😀'.repeat(2000), isTooLong: false })
    const longer = askedQuestion('😀'.repeat(2001))
    expect(longer.isTooLong).toBe(true)
    expect(longer.text.length).toBeLessThan(100)
    expect(askedQuestion('revenue '.repeat(20_000)).isTooLong).toBe(true)
  })
})

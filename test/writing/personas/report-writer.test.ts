import { describe, expect, it } from 'vitest'
import { ReportWriter } from '../../../src/writing/personas/report-writer.ts'
import { sheetsOf } from '../grounding-sheets.ts'

const sheets = sheetsOf('online-retail-4')

describe('the writer of a report', () => {
  it('says the same of a segment and variant whatever it was asked before', () => {
    const inOrder = new ReportWriter(sheets, 'en')
    const expected = [0, 1, 2].map((variant) => inOrder.personas({ variant }))
    const other = new ReportWriter(sheets, 'en')
    other.persona('S3', { variant: 1, prefer: { segment: 'S3', facts: ['recency.median'] } })
    other.persona('S2', { variant: 2 })
    expect([0, 1, 2].map((variant) => other.personas({ variant }))).toEqual(expected)
  })

  it('tells preferred facts first, and of nobody else anything new', () => {
    const writer = new ReportWriter(sheets, 'en')
    const prefer = { segment: 'S1', facts: ['morning_share.mean'] }
    const [first] = writer.personas({ prefer })
    expect(first?.who.flatMap(({ facts }) => facts)).toContain('morning_share.mean')
    const others = (options: { prefer?: typeof prefer }) =>
      writer.personas(options).filter(({ segment }) => segment !== 'S1')
    expect(others({ prefer })).toEqual(others({}))
  })

  it('has nothing of a segment that the report does not have', () => {
    expect(() => new ReportWriter(sheets, 'en').persona('S9')).toThrow('no persona of S9')
  })
})

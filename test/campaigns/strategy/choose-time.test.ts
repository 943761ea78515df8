import { describe, expect, it } from 'vitest'
import { chooseTime } from '../../../src/campaigns/strategy/choose-time.ts'
import { sheetOf } from '../../writing/grounding-sheets.ts'

const sheet = sheetOf('online-retail-4', 'S1')
const without = (prefix: string) => ({ ...sheet, facts: sheet.facts.filter(({ id }) => !id.startsWith(prefix)) })

describe('the time of a campaign', () => {
  it('is the weekday and the time of day with most orders, with the facts that say so', () => {
    const { timing, reason } = chooseTime(sheet)
    const most = sheet.facts.filter(({ id }) => /^weekday:\d\.share$/.test(id)).toSorted((a, b) => b.value - a.value)[0]
    expect(most?.id).toBe(`weekday:${timing.weekday}.share`)
    expect(reason.facts).toEqual([most?.id, `daytime:${timing.daytime}.share`])
    expect(reason.text.en).toContain(most?.display.en)
    expect(reason.rule).toBe('time.most-orders')
  })

  it('is none where the data tell none', () => {
    const { timing, reason } = chooseTime({ ...sheet, facts: [] })
    expect(timing).toEqual({})
    expect(reason).toMatchObject({
      rule: 'time.unknown',
      facts: [],
      text: { en: 'Nothing here says when they order, so no time is suggested.' },
    })
  })

  it('says one of both where the other is not known', () => {
    expect(Object.keys(chooseTime(without('daytime:')).timing)).toEqual(['weekday'])
    expect(Object.keys(chooseTime(without('weekday:')).timing)).toEqual(['daytime'])
  })

  it('picks none where orders come alike on all days', () => {
    const even = {
      ...sheet,
      facts: sheet.facts.map((fact) => (fact.id.startsWith('weekday:') ? { ...fact, value: 1 / 7 } : fact)),
    }
    expect(chooseTime(even).timing.weekday).toBeUndefined()
  })
})

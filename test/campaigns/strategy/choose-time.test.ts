import { describe, expect, it } from 'vitest'
import { chooseTime } from '../../../src/campaigns/strategy/choose-time.ts'
import { sheetOf } from '../../writing/grounding-sheets.ts'
import { aLearning } from '../learnings/a-learning.ts'

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

  it('is the weekday that was shown to bring more, at the time of day with most orders', () => {
    const learned = [
      aLearning({ id: 'L1', feature: 'weekday:2', effect: 0.04, measured: 0.05, error: 0.005 }),
      aLearning({ id: 'L2', feature: 'weekday:5', effect: 0.01, measured: 0.01, error: 0.005 }),
    ]
    const { timing, reason } = chooseTime(sheet, learned)
    const { daytime } = chooseTime(sheet).timing
    expect(daytime).toBeDefined()
    expect(timing).toEqual({ weekday: 2, daytime })
    expect(reason).toMatchObject({ rule: 'time.learned', facts: [`daytime:${daytime}.share`], learnings: ['L1'] })
    const share = sheet.facts.find(({ id }) => id === `daytime:${daytime}.share`)?.display
    expect(reason.text.en).toMatch(/^Tuesday: .*L1 shows\. Most of their orders come in the /)
    expect(reason.text.zh).toContain(share?.zh)
    expect(chooseTime(without('daytime:'), learned)).toMatchObject({ timing: { weekday: 2 }, reason: { facts: [] } })
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

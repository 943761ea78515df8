import { describe, expect, it } from 'vitest'
import { renderBrief } from '../../../src/campaigns/brief/render-brief.ts'
import { chanceToStay } from '../../../src/campaigns/strategy/chance-to-stay.ts'
import { sampleCampaign } from '../sample-campaign.ts'

const segments = [{ segment: 'S4', alive: { mean: 0.9996 } }]

describe('who still buys', () => {
  it('is told where the orders show that customers leave', () => {
    const { known, of } = chanceToStay({ forecast: { leaving: true, fits: [] }, segments })
    expect([known, of('S4'), of('S9')]).toEqual(['told', 0.9996, undefined])
  })

  it('is not told where they show nobody leave, whatever the model says', () => {
    const { known, of } = chanceToStay({ forecast: { leaving: false, fits: [] }, segments })
    expect([known, of('S4')]).toEqual(['untold', undefined])
  })

  it('is not counted before it was worked out, or where no forecast was made', () => {
    expect(chanceToStay(undefined).known).toBe('not-counted')
    expect(chanceToStay({ segments: [{ segment: 'S4' }] }).known).toBe('not-counted')
  })

  it.each([
    [false, 'run "shoal value", and the next brief can tell'],
    [true, 'these orders do not tell who has left'],
  ])('is what a brief does not know: untold %s', async (stayUntold, said) => {
    expect(await renderBrief(await sampleCampaign('en', { stayUntold }), 'md')).toContain(
      `- Who of them still buys: ${said}`,
    )
  })
})

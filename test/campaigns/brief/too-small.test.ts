import { describe, expect, it } from 'vitest'
import { renderBrief } from '../../../src/campaigns/brief/render-brief.ts'
import { sampleCampaign } from '../sample-campaign.ts'

const warned = async (mailboxes: number, holdout?: number): Promise<string> => {
  const text = String(await renderBrief(await sampleCampaign('en', { mailboxes, asked: { holdout } }), 'md'))
  return text.split('\n').find((line) => line.includes('too small to learn from')) ?? ''
}
const verdict = async (holdout: number): Promise<string> => {
  const text = String(await renderBrief(await sampleCampaign('en', { mailboxes: 330, asked: { holdout } }), 'md'))
  return text.split('\n').find((line) => line.startsWith('**')) ?? ''
}

describe('a test that is too small to learn from', () => {
  it('says which larger hold-out would do', async () => {
    expect(await warned(6000, 0.05)).toMatch(
      /With a larger hold-out it could teach: from [\d.]+ points on with --holdout 0\.[1-5]/,
    )
  })

  it('says what the larger one shows where that does not do, and that campaigns add up', async () => {
    expect(await warned(1000, 0.05)).toMatch(
      /A larger hold-out than 5% would help, though not enough for one campaign: from [\d.]+ points on with --holdout 0\.5\. Several campaigns/,
    )
  })

  it('says that a larger one would not help where half is held out', async () => {
    expect(await warned(1000, 0.5)).toContain('A larger hold-out would not help.')
  })
})

describe('the verdict of a brief', () => {
  it('does not turn because more are held out', async () => {
    for (const holdout of [0.05, 0.3, 0.5]) expect(await verdict(holdout)).toMatch(/^\*\*Send it/)
  })
})

import { expect, it } from 'vitest'
import { editCopy } from '../../../src/campaigns/approval/edit-copy.ts'
import { renderBrief } from '../../../src/campaigns/brief/render-brief.ts'
import { sampleCampaign } from '../sample-campaign.ts'

it('a brief whose message was edited says so wherever it says who wrote, and what the sign of a person means', async () => {
  const campaign = await sampleCampaign('en')
  const [variant] = campaign.variants
  if (variant === undefined) throw new Error('there is one')
  const before = String(await renderBrief(campaign, 'md'))
  expect(before).not.toMatch(/by a person/)
  const { copy } = editCopy(variant.copy, { body: 'Come to our party.' })
  const after = String(await renderBrief({ ...campaign, variants: [{ ...variant, copy }] }, 'md'))
  expect(after).toContain('written by rule, edited by a person since')
  expect(after).toContain('The messages were edited by a person since.')
  expect(after).toContain('products that are named here may stand in it no more')
  expect(after).toContain('▲ by a person')
})

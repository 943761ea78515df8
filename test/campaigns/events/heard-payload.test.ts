import { expect, it } from 'vitest'
import { heardPayloads } from '../../../src/campaigns/events/heard-payload.ts'

/** The first event of a click that SendGrid tells of. */
const clickWith = (url: string, useragent: string) =>
  heardPayloads(
    JSON.stringify({
      email: 'ann@x.example',
      event: 'click',
      timestamp: 1767520800,
      sg_event_id: 'a',
      url,
      useragent,
    }),
  )[0]?.events[0]

it('keeps no more of a link or a user agent that a webhook tells than of those in a table', () => {
  const found = clickWith(`https://shop.example/${'a'.repeat(5000)}`, 'x'.repeat(5000))
  expect(found?.link).toHaveLength(2000)
  expect(found?.agent).toHaveLength(300)
})

it('keeps no link that is none of a page', () => {
  expect(clickWith('javascript:alert(1)', 'Firefox')).toMatchObject({ link: undefined, agent: 'Firefox' })
})

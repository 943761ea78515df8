import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import { mailWriter } from '../../../src/campaigns/delivery/mail-writer.ts'
import { optOutSecret } from '../../../src/campaigns/optout/opt-out-token.ts'
import { readTrackingToken } from '../../../src/campaigns/tracking/tracking-token.ts'
import { DeliverySettings } from '../../../src/workspace/delivery-settings.ts'
import { stateSecret } from '../../../src/workspace/state-secret.ts'
import { mailWorkspace } from '../delivery/mail-workspace.ts'

/** A mail as it goes out under some settings, with the links in it. */
async function mailed(settings: object) {
  const { state, folder, campaign } = mailWorkspace({})
  const all = DeliverySettings.parse({
    from: 'Tea <hello@shop.example>',
    footer: 'Tea, 1 Harbour Street, Whitby',
    optOutUrl: 'https://shop.example/stop?lang=en',
    shopUrl: 'https://shop.example/tea',
    ...settings,
  })
  const write = mailWriter(state, campaign, all, folder)
  const { mail } = await write(
    { mailbox: 'ada@x.example', arm: 'A', address: 'Ada@x.example', firstName: 'Ada' },
    new Date('2026-05-04T10:00:00Z'),
  )
  const { html, text = '', headers } = await simpleParser(mail.raw)
  const page = typeof html === 'string' ? html : ''
  const links = [...page.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, url = '']) => url.replaceAll('&amp;', '&'))
  return { page, text, links, headers, secret: stateSecret(state, optOutSecret), id: campaign.id }
}

describe('a mail', () => {
  it('is not tracked unless that is asked for', async () => {
    const { links, page } = await mailed({})
    expect(links.map((link) => link.replace(/t=.*/, 't='))).toEqual([
      'https://shop.example/tea',
      'https://shop.example/stop?lang=en&t=',
    ])
    expect(page).not.toContain('<img')
  })

  it('leads over the listener with its button, the link that nobody sees and the picture, where tracking is on', async () => {
    const { links, text, headers, page, secret, id } = await mailed({ tracking: 'on' })
    const places = links.flatMap((link) => {
      const token = new URL(link).searchParams.get('l')
      return token === null ? [] : [readTrackingToken(secret, token)]
    })
    expect(places).toMatchObject([
      { campaign: id, place: 0 },
      { campaign: id, place: 'decoy' },
      { campaign: id, place: 'pixel' },
    ])
    expect(new Set(links.map((link) => new URL(link).pathname))).toEqual(new Set(['/stop']))
    expect(text).toContain('https://shop.example/stop?lang=en&l=')
    expect(text).not.toContain('https://shop.example/tea')
    // Whoever opts out is not tracked on the way.
    expect(JSON.stringify(headers.get('list'))).not.toContain('l=')
    expect(page).toMatch(/display:none[^>]*aria-hidden="true"><a href="[^"]+" tabindex="-1"/)
  })

  it('takes another page for its tracked links where one is named', async () => {
    const { links } = await mailed({ tracking: 'on', trackUrl: 'https://go.shop.example/' })
    expect(links.filter((link) => link.startsWith('https://go.shop.example/?l='))).toHaveLength(3)
  })
})

import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { type ParsedMail, simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import type { Campaign } from '../../../src/campaigns/campaign.ts'
import { type Addressee, mailWriter } from '../../../src/campaigns/delivery/mail-writer.ts'
import { optOutSecret, readOptOutToken } from '../../../src/campaigns/optout/opt-out-token.ts'
import { DeliverySettings } from '../../../src/workspace/delivery-settings.ts'
import { stateSecret } from '../../../src/workspace/state-secret.ts'
import { aCopy } from './a-campaign.ts'
import { mailWorkspace, testFolder } from './mail-workspace.ts'

const now = new Date('2026-05-04T10:00:00Z')
const ada: Addressee = { mailbox: 'ada@shop.example', arm: 'A', address: 'Ada@Shop.example', firstName: 'Ada' }
const shop = {
  from: 'Tea & Co <hello@shop.example>',
  footer: 'Tea & Co\n1 Harbour Street, Whitby',
  optOutUrl: 'https://shop.example/stop?lang=en',
  shopUrl: 'https://shop.example/?a=1&b="2"',
}

/** A mail as it goes out, and as an independent library reads it. */
async function mailTo(
  to: Partial<Addressee> = {},
  { settings = {}, campaign = {} }: { settings?: object; campaign?: Partial<Campaign> } = {},
): Promise<{ raw: string; parsed: ParsedMail; secret: string; code: string | undefined }> {
  const { state, folder, campaign: added } = mailWorkspace({ campaign })
  const writer = mailWriter(state, added, DeliverySettings.parse({ ...shop, ...settings }), folder)
  const { mail } = await writer({ ...ada, ...to }, now)
  const [row] = state.rows('SELECT code FROM coupon_codes')
  return {
    raw: mail.raw.toString('latin1'),
    parsed: await simpleParser(mail.raw),
    secret: stateSecret(state, optOutSecret),
    code: row === undefined ? undefined : String(row['code']),
  }
}

const headers = (raw: string): string => raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]/g, ' ')
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

describe('a mail', () => {
  it('is text and HTML with everything a reader needs', async () => {
    const { parsed } = await mailTo()
    expect(parsed.from?.text).toBe('"Tea & Co" <hello@shop.example>')
    expect([parsed.to].flat()[0]?.text).toBe('Ada@shop.example')
    expect(parsed.subject).toBe('A look round, Ada?')
    expect(parsed.date).toEqual(now)
    for (const content of [textOf(parsed.text), textOf(parsed.html)]) {
      expect(content).toContain('Hello Ada,')
      expect(content).toContain('1 Harbour Street, Whitby')
      expect(content).toContain('Look round')
      expect(content).toContain('https://shop.example/stop?lang=en&')
    }
    expect(textOf(parsed.html)).toContain('What is new since you were here')
  })

  it('says there to a reader whose name nobody knows', async () => {
    const { parsed } = await mailTo({ firstName: undefined })
    expect(parsed.subject).toBe('A look round, there?')
    expect(parsed.text).toContain('Hello there,')
  })

  it('is in Chinese for a campaign in Chinese', async () => {
    const copy = aCopy({
      language: 'zh',
      subject: '{first_name|您}好，来看看新茶',
      body: ['店里到了新茶。'],
      action: '去看看',
    })
    const { parsed } = await mailTo(
      {},
      {
        campaign: { language: 'zh', variants: [{ id: 'A', share: 1, copy }] },
        settings: { from: '茶铺 <hello@shop.example>' },
      },
    )
    expect(parsed.subject).toBe('Ada好，来看看新茶')
    expect(parsed.from?.value[0]?.name).toBe('茶铺')
    expect(parsed.text).toContain('退订：https://shop.example/stop')
  })

  it('can be unsubscribed from with one click (RFC 8058), by a link that only this reader has', async () => {
    const { raw, secret } = await mailTo({}, { settings: { optOutMailto: 'stop@shop.example' } })
    const [, url = '', mailto] =
      /^List-Unsubscribe: <([^>]+)>, <([^>]+)>$/m.exec(headers(raw).replaceAll('\r', '')) ?? []
    expect(headers(raw)).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n')
    expect(mailto).toBe('mailto:stop@shop.example?subject=unsubscribe')
    expect(readOptOutToken(secret, new URL(url).searchParams.get('t') ?? '')).toEqual({
      mailbox: 'ada@shop.example',
      campaign: 'C1',
      scope: 'channel',
    })
  })

  it('is the same bytes whenever it is made anew, and has an id of its own', async () => {
    const { state, folder, campaign } = mailWorkspace()
    const make = async (to: Partial<Addressee>) => {
      const writer = mailWriter(state, campaign, DeliverySettings.parse(shop), folder)
      return (await writer({ ...ada, ...to }, now)).mail.raw.toString()
    }
    expect(await make({})).toBe(await make({}))
    const id = (raw: string) => /^Message-ID: (<C1\.[0-9a-f]{32}@shop\.example>)\r$/m.exec(raw)?.[1]
    expect(id(await make({}))).toBeDefined()
    expect(id(await make({}))).not.toBe(id(await make({ mailbox: 'bob@shop.example' })))
  })

  it('carries the code of its mailbox', async () => {
    const copy = aCopy({ body: ['Your code {code} gives you 10% off. It counts for 14 days.'] })
    const campaign: Partial<Campaign> = {
      offer: { kind: 'percent', depth: 0.1, days: 14 },
      variants: [{ id: 'A', share: 1, copy }],
    }
    const { parsed, code } = await mailTo({}, { campaign })
    expect(parsed.text).toContain(`Your code ${code} gives you`)
    expect(parsed.html).toContain(`>${code}</strong>`)
  })

  it('has no line over 998 bytes and none that ends without CR', async () => {
    const { raw } = await mailTo({ mailbox: `${'a'.repeat(60)}@${'b'.repeat(60)}.example` })
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThan(998)
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('asks for nothing from anywhere and follows nobody', async () => {
    const { parsed } = await mailTo()
    expect(textOf(parsed.html)).not.toMatch(/<img|<script|<link|@import|url\(/i)
  })
})

describe('hostile data', () => {
  const evil = 'Tea\r\nBcc: all@evil.example\r\n\r\n<script>alert(1)</script> & "x"'

  it('adds no header by a subject, a sender, a name or an address', async () => {
    const copy = aCopy({ subject: evil, action: evil, body: [evil] })
    const { raw, parsed } = await mailTo(
      { firstName: 'Ada\r\nBcc: all@evil.example' },
      {
        campaign: { variants: [{ id: 'A', share: 1, copy }] },
        settings: { from: 'Tea\r\nBcc: all@evil.example <hello@shop.example>', footer: evil },
      },
    )
    expect(headers(raw)).not.toMatch(/^bcc:/im)
    expect(parsed.bcc).toBeUndefined()
    expect(parsed.subject).toBe('Tea Bcc: all@evil.example <script>alert(1)</script> & "x"')
  })

  it('stands in the page as text', async () => {
    const { parsed } = await mailTo(
      {},
      { campaign: { variants: [{ id: 'A', share: 1, copy: aCopy({ subject: evil, action: evil, body: [evil] }) }] } },
    )
    expect(textOf(parsed.html)).not.toContain('<script')
    expect(textOf(parsed.html)).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;')
    expect(textOf(parsed.html)).toContain('href="https://shop.example/?a=1&amp;b=&quot;2&quot;"')
  })
})

describe('a list of products', () => {
  const base = aCopy({ body: ['Hello {first_name},', 'See you soon.'] })
  const list = {
    parts: [
      'Worth a look: ',
      { fact: 'product:1', text: 'Mug <b>{first_name}</b> & co' },
      ', ',
      { fact: 'product:2', text: 'Tea tin' },
      '.',
    ],
    facts: ['product:1', 'product:2'],
    kind: 'interpretation' as const,
    origin: 'code' as const,
    list: true,
  }
  const copy = { ...base, email: { ...base.email, body: [...base.email.body, list] } }
  const campaign: Partial<Campaign> = { variants: [{ id: 'A', share: 1, copy }] }

  it('stands one below the other in text and page, each name as it is in the data', async () => {
    const { parsed } = await mailTo({}, { campaign })
    expect(parsed.text).toContain('Hello Ada,\n')
    expect(parsed.text).toContain('Worth a look:\n- Mug <b>{first_name}</b> & co\n- Tea tin\n')
    expect([...textOf(parsed.html).matchAll(/<li [^>]*>(.*?)<\/li>/g)].map(([, item]) => item)).toEqual([
      'Mug &lt;b&gt;{first_name}&lt;/b&gt; &amp; co',
      'Tea tin',
    ])
  })
})

describe('a signature', () => {
  it('holds by an independent verifier, and covers the unsubscription', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const keyFile = join(testFolder(), 'dkim.pem')
    writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }))
    const { raw } = await mailTo({}, { settings: { dkim: { domain: 'shop.example', selector: 's1', keyFile } } })
    const key = createPublicKey(publicKey.export({ type: 'spki', format: 'pem' })).export({
      type: 'spki',
      format: 'der',
    })
    const resolver = async () => [[`v=DKIM1; k=rsa; p=${key.toString('base64')}`]]
    const verify = async (message: string) =>
      (await dkimVerify(Buffer.from(message, 'latin1'), { resolver })).results.map(
        ({ status }: { status: { result: string } }) => status.result,
      )
    expect(await verify(raw)).toEqual(['pass'])
    expect(await verify(raw.replace('List-Unsubscribe=One-Click', 'List-Unsubscribe=One-Clack'))).toEqual(['fail'])
    expect(headers(raw).toLowerCase()).toMatch(/dkim-signature:.*h=[^;]*list-unsubscribe:list-unsubscribe-post/)
  })

  it('is missed at once where the key is none', async () => {
    const keyFile = join(testFolder(), 'dkim.pem')
    writeFileSync(keyFile, 'no key')
    await expect(
      mailTo({}, { settings: { dkim: { domain: 'shop.example', selector: 's1', keyFile } } }),
    ).rejects.toMatchObject({
      code: 'delivery/file',
    })
  })
})

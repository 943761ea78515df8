import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { checkSender, type SenderIdentity } from '../../../src/campaigns/sender-check/check-sender.ts'
import { type DnsRecords, dnsOf } from '../../../src/campaigns/sender-check/dns.ts'

const pair = (bits: number) => generateKeyPairSync('rsa', { modulusLength: bits })
const own = pair(2048)
const pem = own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const recordOf = (key: ReturnType<typeof pair>, type: 'spki' | 'pkcs1' = 'spki'): string =>
  `v=DKIM1; k=rsa; p=${key.publicKey.export({ type, format: 'der' }).toString('base64')}`

const txt = (...texts: string[]): { TXT: string[]; A: string[] } => ({ TXT: texts, A: [] })
const good: DnsRecords = {
  'shop.example': txt('google-site-verification=x', 'v=spf1 include:sendgrid.net -all'),
  'sendgrid.net': txt('v=spf1 ip4:192.0.2.0/24 ~all'),
  's1._domainkey.shop.example': txt(recordOf(own)),
  '_dmarc.shop.example': txt('v=DMARC1; p=none; rua=mailto:d@shop.example'),
}
const shop: SenderIdentity = {
  domain: 'shop.example',
  bounceDomain: 'shop.example',
  host: 'smtp.sendgrid.net',
  dkim: { domain: 'shop.example', selector: 's1', privateKey: pem },
  selector: undefined,
}

/** What is found with other records or another sender, as "finding verdict". */
async function found(records: DnsRecords = {}, sender: Partial<SenderIdentity> = {}) {
  const findings = await checkSender(dnsOf({ ...good, ...records }), { ...shop, ...sender })
  return Object.fromEntries(findings.map((one) => [one.check, one]))
}

it('is fine where all three are there and fit', async () => {
  const { spf, dkim, dmarc } = await found()
  expect([spf?.finding, dkim?.finding, dmarc?.finding]).toEqual(['spf-fine', 'dkim-fine', 'dmarc-watching'])
})

it('asks for what the mail service gives, where it is not known through whom mails leave', async () => {
  const { spf } = await found({ 'shop.example': txt() }, { host: undefined })
  expect([spf?.finding, spf?.add]).toEqual(['spf-missing-service', undefined])
})

describe('SPF', () => {
  const many = Array.from({ length: 11 }, (_, i) => `a:m${i}.example`).join(' ')
  it.each([
    ['nothing', txt(), 'spf-missing', 'v=spf1 include:sendgrid.net ~all'],
    [
      'two records',
      txt('v=spf1 mx -all', 'v=spf1 include:sendgrid.net ~all'),
      'spf-several',
      'v=spf1 mx include:sendgrid.net ~all',
    ],
    ['everybody', txt('v=spf1 include:sendgrid.net +all'), 'spf-open', 'v=spf1 include:sendgrid.net ~all'],
    ['no known service', txt('v=spf1 mx -all'), 'spf-provider', 'v=spf1 include:sendgrid.net mx -all'],
    ['a term that is none', txt('v=spf1 include:sendgrid.net ipv4:1.2.3.4 -all'), 'spf-broken', undefined],
    [
      'an include that leads nowhere',
      txt('v=spf1 include:sendgrid.net include:gone.example -all'),
      'spf-broken',
      undefined,
    ],
    ['more than ten look-ups', txt(`v=spf1 include:sendgrid.net ${many} -all`), 'spf-lookups', undefined],
    ['a circle', txt('v=spf1 include:sendgrid.net include:shop.example -all'), 'spf-fine', undefined],
  ])('with %s', async (_, record, finding, value) => {
    const { spf } = await found({ 'shop.example': record })
    expect([spf?.finding, spf?.add?.value]).toEqual([finding, value])
  })

  it('names the address of a server that is of no known service', async () => {
    const { spf } = await found(
      { 'shop.example': txt(), 'mail.shop.example': { TXT: [], A: ['192.0.2.7', '2001:db8::7'] } },
      { host: 'mail.shop.example' },
    )
    expect(spf?.add?.value).toBe('v=spf1 ip4:192.0.2.7 ip6:2001:db8::7 ~all')
  })

  it('of another domain than readers see proves nothing to them', async () => {
    const { spf } = await found(
      { 'mailer.example': txt('v=spf1 include:sendgrid.net -all') },
      { bounceDomain: 'mailer.example' },
    )
    expect([spf?.finding, spf?.verdict]).toEqual(['spf-unaligned', 'better'])
  })

  it('of a domain below does, unless DMARC is strict', async () => {
    const below = { 'bounce.shop.example': txt('v=spf1 include:sendgrid.net -all') }
    expect((await found(below, { bounceDomain: 'bounce.shop.example' }))['spf']?.finding).toBe('spf-fine')
    const strict = { ...below, '_dmarc.shop.example': txt('v=DMARC1; p=reject; aspf=s') }
    expect((await found(strict, { bounceDomain: 'bounce.shop.example' }))['spf']?.finding).toBe('spf-unaligned')
  })
})

describe('DKIM', () => {
  const name = 's1._domainkey.shop.example'
  it.each([
    ['no key', txt(), 'dkim-missing'],
    ['a key that was taken back', txt('v=DKIM1; p='), 'dkim-revoked'],
    ['what is no key', txt('v=DKIM1; k=rsa; p=AAAA'), 'dkim-broken'],
    ['another key', txt(recordOf(pair(2048))), 'dkim-other-key'],
  ])('with %s gives the record to add', async (_, record, finding) => {
    const { dkim } = await found({ [name]: record })
    expect([dkim?.finding, dkim?.add]).toEqual([finding, { type: 'TXT', name, value: recordOf(own) }])
  })

  it('reads a key in its older form', async () => {
    expect((await found({ [name]: txt(recordOf(own, 'pkcs1')) }))['dkim']?.finding).toBe('dkim-fine')
  })

  it('with a short key could be better', async () => {
    const { dkim } = await found({ [name]: txt(recordOf(pair(1024))) }, { dkim: undefined, selector: 's1' })
    expect([dkim?.finding, dkim?.verdict, dkim?.detail]).toEqual(['dkim-weak', 'better', '1024'])
  })

  it('looks under the usual names where the mail server signs, and says that it does not know where it finds none', async () => {
    expect((await found({}, { dkim: undefined }))['dkim']).toMatchObject({ finding: 'dkim-fine', name })
    const none = await found({ [name]: txt() }, { dkim: undefined })
    expect(none['dkim']).toMatchObject({ finding: 'dkim-none-found', verdict: 'unknown' })
  })

  it('by another domain than readers see is wrong', async () => {
    const other = { domain: 'other.example', selector: 's1', privateKey: pem }
    const { dkim } = await found({ 's1._domainkey.other.example': txt(recordOf(own)) }, { dkim: other })
    expect([dkim?.finding, dkim?.verdict]).toEqual(['dkim-unaligned', 'wrong'])
  })
})

describe('DMARC', () => {
  it.each([
    ['nothing', txt(), 'dmarc-missing'],
    ['two records', txt('v=DMARC1; p=none', 'v=DMARC1; p=reject'), 'dmarc-several'],
    ['no policy', txt('v=DMARC1; rua=mailto:a@b.example'), 'dmarc-broken'],
    ['a policy that refuses', txt('v=DMARC1; p=reject'), 'dmarc-fine'],
  ])('with %s', async (_, record, finding) => {
    expect((await found({ '_dmarc.shop.example': record }))['dmarc']?.finding).toBe(finding)
  })

  it('is that of the domain above where there is none of its own', async () => {
    const { dmarc } = await found({}, { domain: 'news.shop.example' })
    expect([dmarc?.finding, dmarc?.name]).toEqual(['dmarc-watching', '_dmarc.shop.example'])
  })
})

it('says what DNS gave no answer about, and goes on', async () => {
  const { spf, dkim, dmarc } = await found({ 'shop.example': 'fails', '_dmarc.shop.example': 'fails' })
  expect([spf?.finding, dkim?.finding, dmarc?.finding]).toEqual(['no-answer', 'dkim-fine', 'no-answer'])
})

import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import type { Dns } from './dns.ts'
import type { Finding } from './finding.ts'
import { tagsOf } from './tags-of.ts'

/** Names that mail services and servers give to keys, in the order in which they are tried. */
const usualSelectors = [
  'default',
  'dkim',
  'mail',
  'google',
  's1',
  's2',
  'selector1',
  'selector2',
  'k1',
  'k2',
  'k3',
  'mta',
  'smtp',
  'pm',
  'mx',
  'mandrill',
  'mailjet',
  'brevo',
  'zoho',
  'scph0316',
  'key1',
] as const

/** A key with which mails are signed. */
export interface DkimSetting {
  domain: string
  selector: string
  /** PEM; undefined where the mail server signs. */
  privateKey: string | undefined
}

/**
 * The DKIM record (RFC 6376, 3.6): of the key that is set, or of the usual names where the mail server signs by itself.
 * @param selector asked for, where no key is set
 */
export async function checkDkim(
  dns: Dns,
  domain: string,
  setting: DkimSetting | undefined,
  selector: string | undefined,
): Promise<Finding> {
  const known = setting?.selector ?? selector
  const signer = setting?.domain ?? domain
  if (known !== undefined) return checkKey(dns, `${known}._domainkey.${signer}`, setting?.privateKey)
  const found = await Promise.all(
    usualSelectors.map(async (one) => {
      const name = `${one}._domainkey.${signer}`
      return (await dns.txt(name)).some(isKey) ? name : undefined
    }),
  )
  const name = found.find((one) => one !== undefined)
  if (name !== undefined) return checkKey(dns, name, undefined)
  return { check: 'dkim', verdict: 'unknown', finding: 'dkim-none-found', name: `…._domainkey.${signer}`, found: [] }
}

/** A record of a key begins with its version, or leaves it out. */
const isKey = (text: string): boolean => /^v=DKIM1\s*(;|$)/i.test(text) || /(^|;)\s*p=/.test(text)

async function checkKey(dns: Dns, name: string, privateKey: string | undefined): Promise<Finding> {
  const found = (await dns.txt(name)).filter(isKey)
  const about = { check: 'dkim', name, found } as const
  const own = privateKey === undefined ? undefined : publicPart(privateKey)
  const add = own === undefined ? {} : { add: { type: 'TXT', name, value: recordOf(own) } as const }
  const [record] = found
  if (record === undefined) return { ...about, verdict: 'wrong', finding: 'dkim-missing', ...add }
  const tags = tagsOf(record)
  const text = tags?.get('p')?.replace(/\s+/g, '')
  if (tags === undefined || text === undefined) return { ...about, verdict: 'wrong', finding: 'dkim-broken', ...add }
  if (text === '') return { ...about, verdict: 'wrong', finding: 'dkim-revoked', ...add }
  const key = keyIn(text, tags.get('k') ?? 'rsa')
  if (key === undefined) return { ...about, verdict: 'wrong', finding: 'dkim-broken', ...add }
  if (own !== undefined && !own.equals(key)) return { ...about, verdict: 'wrong', finding: 'dkim-other-key', ...add }
  const bits = key.asymmetricKeyDetails?.modulusLength
  if (bits !== undefined && bits < 2048)
    return { ...about, verdict: bits < 1024 ? 'wrong' : 'better', finding: 'dkim-weak', detail: String(bits) }
  return { ...about, verdict: 'fine', finding: 'dkim-fine' }
}

/** The key in a record: RSA as SubjectPublicKeyInfo or as PKCS #1, Ed25519 as its 32 bytes (RFC 8463). */
function keyIn(text: string, kind: string): KeyObject | undefined {
  const der = Buffer.from(text, 'base64')
  const forms = [
    () => createPublicKey({ key: der, format: 'der', type: 'spki' }),
    () => createPublicKey({ key: der, format: 'der', type: 'pkcs1' }),
    () => createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: der.toString('base64url') }, format: 'jwk' }),
  ]
  for (const form of kind.toLowerCase() === 'ed25519' ? forms.slice(2) : forms.slice(0, 2)) {
    try {
      return form()
    } catch {
      // The other form may fit.
    }
  }
  return undefined
}

function publicPart(privateKey: string): KeyObject | undefined {
  try {
    return createPublicKey(createPrivateKey(privateKey))
  } catch {
    return undefined
  }
}

/** The record that belongs to a key. */
function recordOf(key: KeyObject): string {
  if (key.asymmetricKeyType === 'ed25519') {
    const { x = '' } = key.export({ format: 'jwk' })
    return `v=DKIM1; k=ed25519; p=${Buffer.from(x, 'base64url').toString('base64')}`
  }
  return `v=DKIM1; k=rsa; p=${key.export({ format: 'der', type: 'spki' }).toString('base64')}`
}

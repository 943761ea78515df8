import { isIPv6 } from 'node:net'
import type { Dns } from './dns.ts'
import type { Finding } from './finding.ts'
import { providerOf } from './provider-of.ts'
import { countLookups, isSpf, mechanismsOf, mostLookups } from './spf-record.ts'

/**
 * The SPF record (RFC 7208) of the domain to which mails come back: that it is there once, can be read within ten look-ups, does not
 * let everybody send, and names the mail service if that is a known one.
 * @param host of the mail server; undefined where it is not known, or is of this machine
 */
export async function checkSpf(dns: Dns, domain: string, host: string | undefined): Promise<Finding> {
  const records = (await dns.txt(domain)).filter(isSpf)
  const about = { check: 'spf', name: domain, found: records } as const
  const sender = host === undefined ? undefined : await mechanismFor(dns, host)
  const add = (value: string) => ({ add: { type: 'TXT', name: domain, value } as const })
  const [record] = records
  if (record === undefined) {
    const missing = { ...about, verdict: 'wrong' } as const
    // Which servers send for the shop only its mail service can say.
    return sender === undefined
      ? { ...missing, finding: 'spf-missing-service' }
      : { ...missing, finding: 'spf-missing', ...add(`v=spf1 ${sender} ~all`) }
  }
  // A merged record holds what each of them says, once.
  const merged = [...new Set(records.flatMap((one) => mechanismsOf(one).filter((term) => !/^[-+~?]?all$/i.test(term))))]
  if (records.length > 1)
    return {
      ...about,
      verdict: 'wrong',
      finding: 'spf-several',
      detail: String(records.length),
      ...add(`v=spf1 ${merged.join(' ')} ~all`),
    }
  const terms = mechanismsOf(record)
  const open = terms.find((term) => /^\+?all$/i.test(term))
  if (open !== undefined)
    return {
      ...about,
      verdict: 'wrong',
      finding: 'spf-open',
      detail: open,
      ...add(record.replace(/\s\+?all\b/i, ' ~all')),
    }
  const { lookups, broken } = await countLookups(dns, domain)
  if (broken !== undefined) return { ...about, verdict: 'wrong', finding: 'spf-broken', detail: broken }
  if (lookups > mostLookups) return { ...about, verdict: 'wrong', finding: 'spf-lookups', detail: String(lookups) }
  const include = host === undefined ? undefined : providerOf(host)
  const isNamed = include === undefined || terms.some((term) => term.toLowerCase() === `include:${include}`)
  if (!isNamed)
    return {
      ...about,
      verdict: 'better',
      finding: 'spf-provider',
      detail: include,
      ...add(record.replace(/^v=spf1/i, `v=spf1 include:${include}`)),
    }
  return { ...about, verdict: 'fine', finding: 'spf-fine' }
}

/** How a record allows a mail server: by the record of its service, or by its address. */
async function mechanismFor(dns: Dns, host: string): Promise<string | undefined> {
  const include = providerOf(host)
  if (include !== undefined) return `include:${include}`
  const addresses = await dns.addresses(host)
  return addresses.length === 0
    ? undefined
    : addresses.map((address) => `${isIPv6(address) ? 'ip6' : 'ip4'}:${address}`).join(' ')
}

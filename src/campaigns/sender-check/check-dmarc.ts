import type { Dns } from './dns.ts'
import type { Finding } from './finding.ts'
import { tagsOf } from './tags-of.ts'

/** What the record of a domain asks for. */
export interface DmarcPolicy {
  /** The domain that has the record: the sender's own, or one above it. */
  domain: string
  dkim: Alignment
  spf: Alignment
}
export type Alignment = 'relaxed' | 'strict'

/** The DMARC record (RFC 7489, 6.3) of the sender's domain, or of the nearest domain above it that has one. */
export async function checkDmarc(dns: Dns, domain: string): Promise<{ finding: Finding; policy?: DmarcPolicy }> {
  for (const name of domainsAbove(domain)) {
    const found = (await dns.txt(`_dmarc.${name}`)).filter((text) => /^v=DMARC1\s*(;|$)/i.test(text))
    if (found.length === 0) continue
    return judged(name, found)
  }
  const name = `_dmarc.${domain}`
  const value = `v=DMARC1; p=none; rua=mailto:dmarc@${domain}`
  return {
    finding: {
      check: 'dmarc',
      verdict: 'wrong',
      finding: 'dmarc-missing',
      name,
      found: [],
      add: { type: 'TXT', name, value },
    },
  }
}

function judged(domain: string, found: string[]): { finding: Finding; policy?: DmarcPolicy } {
  const name = `_dmarc.${domain}`
  const about = { check: 'dmarc', name, found } as const
  const [record = ''] = found
  const add = { type: 'TXT', name, value: `v=DMARC1; p=none; rua=mailto:dmarc@${domain}` } as const
  if (found.length > 1)
    return {
      finding: {
        ...about,
        verdict: 'wrong',
        finding: 'dmarc-several',
        detail: String(found.length),
        add: { ...add, value: record },
      },
    }
  const tags = tagsOf(record)
  const asked = tags?.get('p')?.toLowerCase() ?? ''
  if (tags === undefined || !['none', 'quarantine', 'reject'].includes(asked))
    return { finding: { ...about, verdict: 'wrong', finding: 'dmarc-broken', add } }
  const alignment = (tag: string): Alignment => (tags.get(tag)?.toLowerCase() === 's' ? 'strict' : 'relaxed')
  const policy: DmarcPolicy = { domain, dkim: alignment('adkim'), spf: alignment('aspf') }
  return asked === 'none'
    ? { finding: { ...about, verdict: 'fine', finding: 'dmarc-watching', detail: asked }, policy }
    : { finding: { ...about, verdict: 'fine', finding: 'dmarc-fine', detail: asked }, policy }
}

/** A domain and those above it, but for the last label, which belongs to no shop; at most eight (DMARC's tree walk). */
function domainsAbove(domain: string): string[] {
  const labels = domain.split('.')
  return labels
    .slice(0, -1)
    .map((_, from) => labels.slice(from).join('.'))
    .slice(0, 8)
}

/** Whether a domain that was proved counts for the sender's (RFC 7489, 3.1): the same, or of one organisation. */
export function isAligned(sender: string, proved: string, how: Alignment, organisation: string): boolean {
  if (sender === proved) return true
  if (how === 'strict') return false
  const within = (domain: string): boolean => domain === organisation || domain.endsWith(`.${organisation}`)
  return (within(sender) && within(proved)) || sender.endsWith(`.${proved}`) || proved.endsWith(`.${sender}`)
}

import { checkDkim, type DkimSetting } from './check-dkim.ts'
import { checkDmarc, isAligned } from './check-dmarc.ts'
import { checkSpf } from './check-spf.ts'
import { type Dns, DnsFailure } from './dns.ts'
import type { Finding } from './finding.ts'

/** Who sends, as mail servers will see it. */
export interface SenderIdentity {
  /** Domain of the address that readers see. */
  domain: string
  /** Domain of the address to which mails come back. */
  bounceDomain: string
  /** Host of the mail server; undefined where it is not known, or is this machine. */
  host: string | undefined
  dkim: DkimSetting | undefined
  /** Name of the key where the mail server signs, if it is known. */
  selector: string | undefined
}

/**
 * Whether mail servers will believe who sends: SPF, DKIM and DMARC of the domain, and whether what they prove is the domain that
 * readers see. Changes nothing and never throws for what DNS says.
 */
export async function checkSender(dns: Dns, sender: SenderIdentity): Promise<Finding[]> {
  const { domain, bounceDomain, host, dkim, selector } = sender
  const [spf, key, dmarc] = await Promise.all([
    attempt('spf', bounceDomain, () => checkSpf(dns, bounceDomain, host)),
    attempt('dkim', `_domainkey.${dkim?.domain ?? domain}`, () => checkDkim(dns, domain, dkim, selector)),
    checkDmarc(dns, domain).catch((error: unknown) => ({
      finding: unanswered('dmarc', `_dmarc.${domain}`, error),
      policy: undefined,
    })),
  ])
  const { policy } = dmarc
  const organisation = policy?.domain ?? domain
  const spfCounts = isAligned(domain, bounceDomain, policy?.spf ?? 'relaxed', organisation)
  const dkimCounts = isAligned(domain, dkim?.domain ?? domain, policy?.dkim ?? 'relaxed', organisation)
  return [
    // One of the two is enough for DMARC.
    spfCounts || spf.verdict !== 'fine'
      ? spf
      : { ...spf, verdict: 'better', finding: 'spf-unaligned', detail: bounceDomain },
    dkimCounts || key.verdict === 'wrong'
      ? key
      : { ...key, verdict: 'wrong', finding: 'dkim-unaligned', detail: dkim?.domain ?? domain },
    dmarc.finding,
  ]
}

async function attempt(check: Finding['check'], name: string, work: () => Promise<Finding>): Promise<Finding> {
  try {
    return await work()
  } catch (error) {
    return unanswered(check, name, error)
  }
}

/** @throws whatever else went wrong */
function unanswered(check: Finding['check'], name: string, error: unknown): Finding {
  if (!(error instanceof DnsFailure)) throw error
  return { check, verdict: 'unknown', finding: 'no-answer', name, found: [] }
}

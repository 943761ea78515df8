import { isAbsolute, join } from 'node:path'
import type { Config } from '../../workspace/config.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { type Sender, senderOf } from '../delivery/sender.ts'
import { signingKeyOf } from '../delivery/signing-key.ts'
import { checkSender } from './check-sender.ts'
import { dnsFromFile, systemDns } from './dns.ts'
import type { Finding } from './finding.ts'

/**
 * What DNS says of the sender in shoal.yaml, asked for before the first mail leaves.
 * @param folder of the workspace, from which files are named
 * @param selector name of the DKIM key, where the mail server signs
 * @throws ShoalError sender/no-sender, sender/dns-file, file/missing, delivery/address, delivery/file
 */
export async function senderFindings(
  { delivery, sender: { dnsFile } }: Pick<Config, 'delivery' | 'sender'>,
  folder: string,
  selector?: string,
): Promise<{ domain: string; findings: Finding[] }> {
  if (delivery.from === undefined) throw new ShoalError('sender/no-sender', {})
  const sender: Sender = senderOf(delivery.from, delivery)
  const path = dnsFile === undefined || isAbsolute(dnsFile) ? dnsFile : join(folder, dnsFile)
  const findings = await checkSender(path === undefined ? systemDns() : dnsFromFile(path), {
    domain: sender.domain,
    bounceDomain: domainOf(sender.bounceTo),
    host: hostOf(delivery.smtp),
    dkim: signingKeyOf(delivery, folder),
    selector,
  })
  return { domain: sender.domain, findings }
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase()

/** The host of a mail server on the net; one of this machine or its neighbours passes mails on to nobody knows where. */
function hostOf(smtp: string | undefined): string | undefined {
  const host = URL.parse(smtp ?? '')?.hostname.replace(/^\[|\]$/g, '') ?? ''
  return host.includes('.') && !/^(127|10|192\.168)\./.test(host) ? host : undefined
}

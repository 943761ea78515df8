import { domainToASCII } from 'node:url'

/** An address as it stands in an envelope: the domain in ASCII (RFC 5891), which every server takes. */
export function envelopeAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`
}

/** Whether the part before the @ has letters that only servers with SMTPUTF8 take (RFC 6531). */
export const needsSmtpUtf8 = (address: string): boolean =>
  /[^\p{ASCII}]/u.test(address.slice(0, address.lastIndexOf('@')))

import { domainToASCII } from 'node:url'

/** Letters of a part before the @ that need no quotes (RFC 5322, 3.2.3), or that are of no Latin script (RFC 6531). */
const local = /^[\p{L}\p{N}\p{M}!#$%&'*+\-/=?^_`{|}~]+(\.[\p{L}\p{N}\p{M}!#$%&'*+\-/=?^_`{|}~]+)*$/u

/** Whether a mail server could take an address at all: its form and length (RFC 5321, 4.5.3.1). */
export function isSendable(address: string): boolean {
  const at = address.lastIndexOf('@')
  const [before, domain] = [address.slice(0, at), address.slice(at + 1)]
  if (at < 1 || Buffer.byteLength(before) > 64 || Buffer.byteLength(address) > 254 || !local.test(before)) return false
  const ascii = domainToASCII(domain)
  return (
    ascii.includes('.') && ascii.split('.').every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/i.test(label))
  )
}

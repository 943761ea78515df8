import { domainToASCII } from 'node:url'
import addressparser from 'nodemailer/lib/addressparser'
import type { DeliverySettings } from '../../workspace/delivery-settings.ts'
import { ShoalError } from '../../workspace/errors.ts'
import { isSendable } from './is-sendable.ts'
import { oneLine } from './letter.ts'

/** From whom mails come. */
export interface Sender {
  /** As readers see it; the address where there is no name. */
  name: string
  address: string
  /** In ASCII, as DNS and headers have it. */
  domain: string
  /** Where mails come back to. */
  bounceTo: string
  replyTo: string | undefined
}

/** The one address in a text such as "Shop <hello@shop.example>". */
function addressIn(text: string): { name: string; address: string } | undefined {
  const [found, ...others] = addressparser(oneLine(text), { flatten: true })
  if (found === undefined || others.length > 0 || !isSendable(found.address)) return undefined
  return { name: found.name, address: found.address }
}

/** @throws ShoalError delivery/address where a setting holds none, or several */
export function senderOf(from: string, { replyTo, bounceTo }: Pick<DeliverySettings, 'replyTo' | 'bounceTo'>): Sender {
  const read = (key: 'from' | 'replyTo' | 'bounceTo', text: string): { name: string; address: string } => {
    const found = addressIn(text)
    if (found === undefined) throw new ShoalError('delivery/address', { key, text })
    return found
  }
  const { name, address } = read('from', from)
  return {
    name: name === '' ? address : name,
    address,
    domain: domainToASCII(address.slice(address.lastIndexOf('@') + 1)),
    bounceTo: bounceTo === undefined ? address : read('bounceTo', bounceTo).address,
    replyTo: replyTo === undefined ? undefined : read('replyTo', replyTo).address,
  }
}

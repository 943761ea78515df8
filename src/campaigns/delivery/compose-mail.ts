import DKIM from 'nodemailer/lib/dkim'
import MailComposer from 'nodemailer/lib/mail-composer'
import { envelopeAddress } from './envelope-address.ts'
import type { Letter } from './letter.ts'
import { mailHtml } from './mail-html.ts'
import { letterText } from './mail-text.ts'
import type { Sender } from './sender.ts'
import type { Mail } from './smtp-messenger.ts'

/** The key that signs mails. */
export interface SigningKey {
  domain: string
  selector: string
  /** RSA, PEM. */
  privateKey: string
}

/** What the headers of one mail say. */
export interface MailHeaders {
  sender: Sender
  /** Address of the reader. */
  to: string
  messageId: string
  date: Date
  /** Address to which a mail unsubscribes, if there is one. */
  optOutMailto: string | undefined
}

/**
 * A letter as it goes over the wire, and its page by itself: text and HTML, with one-click unsubscription (RFC 8058), and signed where there is a key (RFC 6376; the
 * signature covers both headers of the unsubscription). The same input gives the same bytes.
 */
export async function composeMail(
  letter: Letter,
  headers: MailHeaders,
  key?: SigningKey,
): Promise<{ mail: Mail; html: string }> {
  const { sender, to, messageId, date, optOutMailto } = headers
  const html = mailHtml(letter)
  const composer = new MailComposer({
    from: { name: sender.name === sender.address ? '' : sender.name, address: sender.address },
    to: { name: '', address: to },
    ...(sender.replyTo === undefined ? {} : { replyTo: { name: '', address: sender.replyTo } }),
    subject: letter.subject,
    messageId,
    date,
    text: letterText(letter),
    html,
    headers: {
      'List-Unsubscribe': [letter.optOutUrl, ...mailtoOf(optOutMailto)].map((url) => `<${url}>`).join(', '),
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    // Contents never name files or pages to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'win',
    baseBoundary: messageId.replace(/[^0-9A-Za-z]/g, '').slice(0, 40),
  })
  const built = await composer.compile().build()
  const raw = key === undefined ? built : await signed(built, key)
  return { mail: { from: envelopeAddress(sender.bounceTo), to: envelopeAddress(to), raw }, html }
}

const mailtoOf = (address: string | undefined): string[] =>
  address === undefined ? [] : [`mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=unsubscribe`]

async function signed(raw: Buffer, { domain, selector, privateKey }: SigningKey): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of new DKIM({ domainName: domain, keySelector: selector, privateKey }).sign(raw))
    parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}

import { field, type Headers, readHeaders } from './mime/read-headers.ts'
import type { MailPart } from './mime/read-mail.ts'

/** What tells of the message that a report is about. */
export interface ReturnedMail {
  /** Without its angle brackets. */
  messageId: string | undefined
  /** The token of its link to opt out: signed by this workspace, so nobody else can have made it. */
  token: string | undefined
}

const holdsMail = new Set([
  'message/rfc822',
  'text/rfc822-headers',
  'message/rfc822-headers',
  'message/global',
  'message/global-headers',
])

/** The message that a report gives back, or its header. @param parts of the report */
export function returnedMail(parts: readonly MailPart[]): ReturnedMail {
  const part = parts.find(({ type }) => holdsMail.has(type))
  return part === undefined
    ? { messageId: undefined, token: undefined }
    : returnedBy(readHeaders(part.text.replace(/^\s+/, '')))
}

/** The same from the fields of the message. */
export function returnedBy(headers: Headers): ReturnedMail {
  return {
    messageId: idIn(field(headers, 'message-id')),
    token: tokenIn((headers.get('list-unsubscribe') ?? []).join(' ')),
  }
}

/** A Message-ID without its angle brackets. */
export const idIn = (value: string | undefined): string | undefined =>
  /<([^<>\s]{1,500})>/.exec(value ?? '')?.[1] ?? /^[^<>\s]{1,500}$/.exec(value?.trim() ?? '')?.[0]

/** Folding may have put a space into the link. */
const tokenIn = (value: string): string | undefined =>
  /[?&]t=([A-Za-z0-9_-]{20,2000})/.exec(value.replace(/\s+/g, ''))?.[1]

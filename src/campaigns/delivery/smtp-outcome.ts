import { z } from 'zod'
import { ShoalError } from '../../workspace/errors.ts'
import type { Outcome } from './messenger.ts'

/** What nodemailer says of a failed mail. */
const MailFailure = z.object({
  code: z.string().optional(),
  originalCode: z.string().optional(),
  command: z.string().optional(),
  response: z.string().optional(),
  responseCode: z.number().optional(),
})
type MailFailure = z.infer<typeof MailFailure>

/** Replies by which a server asks the whole sender for patience (RFC 5321, 4.2.3; 454: RFC 4954). */
const slowing = new Set([421, 450, 451, 454])

/** Statuses that say that there is no such mailbox (RFC 3463, 3.2). */
const badAddress = /^5\.1\.(1|2|3|6|10)$/

/** What a certificate that nobody vouches for is called. */
const untrusted = /SELF_SIGNED|UNABLE_TO|CERT_|ALTNAME/

/**
 * What a failure of SMTP means for the message. What was handed over and not answered is unknown, whatever else is said.
 * @param handedOver whether any of the message was written to the server
 * @param server its address, for sentences
 */
export function smtpOutcome(error: unknown, handedOver: boolean, server: string): Outcome {
  const failure = MailFailure.safeParse(error).data ?? {}
  const { command = '', responseCode = 0 } = failure
  const isAnswered = command === 'MAIL FROM' || command === 'RCPT TO' || command === 'DATA'
  if (handedOver && !(isAnswered && responseCode >= 400)) return { kind: 'unknown' }
  const status = statusOf(failure)
  if (command.startsWith('AUTH') || failure.code === 'EAUTH')
    return responseCode >= 500 || responseCode === 0
      ? { kind: 'stop', error: new ShoalError('delivery/login', { server }, error) }
      : { kind: 'unreachable', isBusy: true }
  if (isUntrusted(failure)) return { kind: 'stop', error: new ShoalError('delivery/no-tls', { server }, error) }
  if (!isAnswered && failure.code === 'EENVELOPE') return { kind: 'refused', status: 'address', isAddressBad: true }
  if (responseCode === 0 && failure.code === 'EMESSAGE') return refused('552 5.3.4')
  if (!isAnswered || responseCode === 0)
    return { kind: 'unreachable', isBusy: responseCode >= 400 && responseCode < 500 }
  if (responseCode < 500) return { kind: 'later', status, slows: slowing.has(responseCode) }
  if (command === 'MAIL FROM')
    return { kind: 'stop', error: new ShoalError('delivery/sender-refused', { server, status }, error) }
  return refused(status)
}

const refused = (status: string): Outcome => ({
  kind: 'refused',
  status,
  isAddressBad: badAddress.test(status.split(' ')[1] ?? ''),
})

const isUntrusted = ({ code = '', originalCode = '', command }: MailFailure): boolean =>
  (code === 'ETLS' && command === 'STARTTLS') || untrusted.test(originalCode) || untrusted.test(code)

/** The numbers of a reply; its words may be about a person. */
function statusOf({ response = '', responseCode = 0 }: MailFailure): string {
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1]
  return enhanced === undefined ? String(responseCode) : `${responseCode} ${enhanced}`
}

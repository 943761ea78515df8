import type { AroundDeliveryErrorTable } from '../error-data.ts'
import { list } from './list.ts'

/** Failures of opt-outs, bounces and complaints, exports and the sender’s check in English. */
export const aroundDeliveryErrors: AroundDeliveryErrorTable = {
  'optout/columns': (d) => ({
    problem: `${d.file} has no column of addresses; it has ${list(d.columns)}.`,
    remedy: 'Call the column email; a column date and a column scope (a goal, a channel or all) may stand beside it.',
  }),
  'optout/cannot-listen': (d) => ({
    problem: `Opt-outs cannot be taken at ${d.host}, port ${d.port} (${d.why}).`,
    remedy:
      d.why === 'EADDRINUSE'
        ? 'Another program listens there, perhaps another "shoal optout". End it, or choose another --port.'
        : 'Choose another --port (above 1023), or a --host that this machine has.',
  }),
  'feedback/columns': (d) => ({
    problem: `${d.file} does not say what happened to whom; it has the columns ${list(d.columns)}.`,
    remedy: 'It needs the columns email and type (hard, soft or complaint); date and message_id may stand beside them.',
  }),
  'exports/nobody': (d) => ({
    problem: `Nobody is left to export of campaign ${d.campaign}.`,
    remedy: 'Its mailboxes are held out, suppressed, at their cap, reached already, or the tool could not know them.',
  }),
  'exports/formula': (d) => ({
    problem: `A text of variant ${d.variant} of campaign ${d.campaign} begins like a formula of a spreadsheet: "${d.text}".`,
    remedy: `Begin it with a word: shoal edit ${d.campaign}. A sign that defused it would reach your readers.`,
  }),
  'sender/no-sender': () => ({
    problem: 'There is no sender whose domain could be checked.',
    remedy: 'Set delivery.from in shoal.yaml, as in Shop <hello@shop.example>.',
  }),
  'sender/dns-file': (d) => ({
    problem: `${d.file} does not hold DNS records.`,
    remedy: 'It is JSON, as in {"shop.example": {"TXT": ["v=spf1 -all"]}}; leave sender.dnsFile out to ask DNS.',
  }),
  'webhook/refused': (d) => ({
    problem: `The webhook at ${d.host} takes no messages (status ${d.status}).`,
    remedy:
      d.status === 401 || d.status === 403
        ? 'It does not accept the signature: both sides need the same secret (webhook.secretFrom), and the right time.'
        : 'Check webhook.url in shoal.yaml: it must take POST, and answer there without a redirection.',
  }),
  'webhook/none': (d) => ({
    problem: `Campaign ${d.campaign} is one of text messages, and there is no webhook that would pass them on.`,
    remedy: 'Set webhook.url in shoal.yaml; docs/delivery.md says what the webhook has to do.',
  }),
  'push/no-contact': () => ({
    problem: 'Push services want to know how to reach you.',
    remedy: 'Set push.contact in shoal.yaml, as in mailto:hello@shop.example, or delivery.from.',
  }),
  'webhook/no-secret': (d) => ({
    problem: `The variable ${d.variable} holds no secret to sign messages with.`,
    remedy:
      'Set it in the environment to at least 24 characters that nobody can guess, and give the receiver the same.',
  }),
}

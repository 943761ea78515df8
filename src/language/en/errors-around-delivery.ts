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
    remedy: 'All of its mailboxes are held out, suppressed or were written to already.',
  }),
  'sender/no-sender': () => ({
    problem: 'There is no sender whose domain could be checked.',
    remedy: 'Set delivery.from in shoal.yaml, as in Shop <hello@shop.example>.',
  }),
}

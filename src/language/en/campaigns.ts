import type { ErrorData } from '../error-data.ts'
import type { CopyTexts } from './copy.ts'

/** What campaigns say: the mail by rule, the brief, and what was learned. Figures come formatted. */
export interface CampaignTexts {
  angles: Record<keyof CopyTexts['angles'], string>
  result: (what: {
    campaign: string
    /** Its arm; undefined where all were put together. */
    variant: string | undefined
    angle: string
    treated: string
    holdout: string
    points: string
    low: string
    high: string
    /** Of the variant, and of the hold-out. */
    mailboxes: string
    heldOut: string
    verdict: string
  }) => string
  clicks: (what: {
    campaign: string
    variant: string | undefined
    angle: string
    clicked: string
    mailboxes: string
  }) => string
  verdicts: { raised: string; lowered: string; open: string }
  tooSmall: string
  /** Parts of a message that a person can change. */
  parts: Record<'subject' | 'preheader' | 'body' | 'action' | 'push' | 'sms', string>
  brief: {
    /** A label and its value. */
    pair: (label: string, value: string) => string
    subject: string
  }
  results: {
    nothingToCompare: string
    page: (path: string) => string
    /** That the file of orders was read for the result alone. */
    notImported: string
    /** Mailboxes of the hold-out that got a message all the same. */
    reached: (mailboxes: string) => string
    /** Codes: how many were sent, how many of them used, and used by others. */
    codes: (issued: string, redeemed: string, byOthers: string) => string
    /** From which day, for how many days orders were counted. */
    counted: (from: string, days: string) => string
    /** That the brief counts other days, so that nothing is learned. */
    otherDays: (brief: string, days: string) => string
    /** That orders are those that came back of messages. */
    heard: string
    standing: (id: string, audience: string, status: ErrorData['campaign/status']['status'], drafting: string) => string
    next: Record<'approve' | 'send' | 'results' | 'brief', (what: string) => string>
  }
}

/** Campaigns in English. */
export const campaigns: CampaignTexts = {
  angles: {
    favourites: 'favourites: what many have bought',
    thanks: 'thanks: a word of thanks, nothing to sell',
    invitation: 'invitation: come and look round',
    restock: 'restock: buy again what runs out',
    arrivals: 'shelves: what there is to see',
    service: 'service: an offer of help',
  },
  result: (d) =>
    `Campaign ${d.campaign}${d.variant === undefined ? '' : `, variant ${d.variant}`}, the angle "${d.angle}": of its ${d.mailboxes} mailboxes ${d.treated} ordered, of the ${d.heldOut} held out ${d.holdout}; difference ${d.points} points (95% interval ${d.low} to ${d.high}). ${d.verdict}`,
  clicks: (d) =>
    `Campaign ${d.campaign}${d.variant === undefined ? '' : `, variant ${d.variant}`}, the angle "${d.angle}": of its ${d.mailboxes} mailboxes ${d.clicked} clicked, machines left out as far as they show.`,
  verdicts: {
    raised: 'It raised orders.',
    lowered: 'It lowered orders.',
    open: 'No difference was shown.',
  },
  tooSmall: 'Nothing that may be passed on: too few customers stand behind each figure (privacy.minCustomers).',
  parts: {
    subject: 'subject',
    preheader: 'preheader',
    body: 'body',
    action: 'button',
    push: 'push message',
    sms: 'text message',
  },
  brief: { pair: (label, value) => `${label}: ${value}`, subject: 'Subject' },
  results: {
    standing: (id, audience, status, drafting) =>
      `Campaign ${id} to “${audience}” (${drafting}): ${{ draft: 'a draft, to be read and approved', approved: 'approved, not sent yet', scheduled: 'approved, its time has not come yet', sending: 'being sent', sent: 'sent, not measured yet', measured: 'measured' }[status]}.`,
    nothingToCompare: 'The hold-out is empty, or everything else is, so there is nothing to compare.',
    page: (path) => `All figures: ${path}`,
    notImported:
      'The orders were read for this alone: "shoal import FILE --append" counts them for segments and briefs as well.',
    reached: (mailboxes) =>
      `WARNING: somebody wrote to the hold-out: ${mailboxes === '1' ? '1 mailbox of it' : `${mailboxes} mailboxes of it`} got a message, as the imported events say. Effects against it come out too small, and what is learned from them too. Find out who wrote.`,
    codes: (issued, redeemed, byOthers) =>
      `Of ${issued} codes ${redeemed} were used, ${byOthers} of them by somebody else.`,
    counted: (from, days) => `Orders of ${days} days count, from ${from} on, when it was settled who gets what.`,
    heard: 'They are those that "shoal results import" took in, not an export of orders.',
    otherDays: (brief, days) =>
      `The brief counts ${brief} days. What ${days} days came to is shown and not kept: effects of other days are not learned from.`,
    next: {
      approve: (id) => `Next: read it, then "shoal approve ${id}"`,
      send: (id) => `Next: shoal send ${id} --contacts contacts.csv (a dry run)`,
      results: (id) => `Next: when orders have come in, shoal results ${id} --orders orders-since.csv`,
      brief: (options) => `Next: shoal brief ${options} takes it into account`,
    },
  },
}

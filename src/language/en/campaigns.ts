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
    mailboxes: string
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
    /** Codes: how many were sent, how many of them used, and used by others. */
    codes: (issued: string, redeemed: string, byOthers: string) => string
    /** From which day, for how many days orders were counted. */
    counted: (from: string, days: string) => string
    /** That the brief counts other days, so that nothing is learned. */
    otherDays: (brief: string, days: string) => string
    standing: (id: string, audience: string, status: ErrorData['campaign/status']['status']) => string
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
    arrivals: 'arrivals: what is new',
    service: 'service: an offer of help',
  },
  result: (d) =>
    `Campaign ${d.campaign}${d.variant === undefined ? '' : `, variant ${d.variant}`} (${d.mailboxes} mailboxes): the angle "${d.angle}": ${d.treated} ordered, ${d.holdout} of the hold-out; difference ${d.points} points (95% interval ${d.low} to ${d.high}). ${d.verdict}`,
  clicks: (d) =>
    `Campaign ${d.campaign}${d.variant === undefined ? '' : `, variant ${d.variant}`} (${d.mailboxes} mailboxes): the angle "${d.angle}": ${d.clicked} clicked, machines left out as far as they show.`,
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
    standing: (id, audience, status) =>
      `Campaign ${id} to “${audience}”: ${{ draft: 'a draft, to be read and approved', approved: 'approved, not sent yet', scheduled: 'approved, its time has not come yet', sending: 'being sent', sent: 'sent, not measured yet', measured: 'measured' }[status]}.`,
    nothingToCompare: 'The hold-out is empty, or everything else is, so there is nothing to compare.',
    codes: (issued, redeemed, byOthers) =>
      `Of ${issued} codes ${redeemed} were used, ${byOthers} of them by somebody else.`,
    counted: (from, days) => `Orders of ${days} days count, from ${from} on, when it was settled who gets what.`,
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

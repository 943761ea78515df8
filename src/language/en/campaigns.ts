import type { ErrorData } from '../error-data.ts'
import type { CopyTexts } from './copy.ts'

/** What campaigns say: the mail by rule, the brief, and what was learned. Figures come formatted. */
export interface CampaignTexts {
  angles: Record<keyof CopyTexts['angles'], string>
  learning: (what: {
    id: string
    campaign: string
    angle: string
    treated: string
    holdout: string
    points: string
    low: string
    high: string
    mailboxes: string
    verdict: string
  }) => string
  verdicts: { raised: string; lowered: string; open: string }
  nothingLearned: string
  tooSmall: string
  brief: {
    title: (id: string, segment: string) => string
    audience: (customers: string, holdout: string) => string
    why: { untried: (angle: string) => string; learned: (angle: string, ids: string) => string }
    headings: { audience: string; insight: string; angle: string; mail: string; learned: string; prompt: string }
    /** A label and its value. */
    pair: (label: string, value: string) => string
    subject: string
    byRule: string
    prompt: (version: string) => string
  }
  results: {
    briefed: (id: string, path: string) => string
    approved: (id: string) => string
    nothingToCompare: string
    standing: (id: string, segment: string, status: ErrorData['campaign/status']['status']) => string
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
  learning: (d) =>
    `${d.id} (campaign ${d.campaign}, ${d.mailboxes} mailboxes): the angle "${d.angle}": ${d.treated} ordered, ${d.holdout} of the hold-out; difference ${d.points} points (95% interval ${d.low} to ${d.high}). ${d.verdict}`,
  verdicts: {
    raised: 'It raised orders.',
    lowered: 'It lowered orders.',
    open: 'No difference was shown.',
  },
  tooSmall: 'Nothing that may be passed on: too few customers stand behind each figure (privacy.minCustomers).',
  nothingLearned: 'Nothing yet: no campaign to this segment has been measured.',
  brief: {
    title: (id, segment) => `Campaign ${id}: ${segment}`,
    audience: (customers, holdout) =>
      `${customers} customers. ${holdout} of their mailboxes, drawn by a hash, get nothing, so that the effect can be measured.`,
    why: {
      untried: (angle) =>
        `${angle}. No campaign to this segment has been measured yet, so the first angle of the list is tried.`,
      learned: (angle, ids) => `${angle}. Chosen for the highest expected effect on this segment, from ${ids}.`,
    },
    headings: {
      audience: 'Audience',
      insight: 'What is known of it',
      angle: 'Angle',
      mail: 'Mail',
      learned: 'What was learned so far',
      prompt: 'Prompt for a model',
    },
    pair: (label, value) => `${label}: ${value}`,
    subject: 'Subject',
    byRule: 'Written by rule; no model was asked.',
    prompt: (version) => `Version ${version}.`,
  },
  results: {
    briefed: (id, path) => `Campaign ${id} is drafted: ${path}`,
    approved: (id) => `Campaign ${id} is approved.`,
    standing: (id, segment, status) =>
      `Campaign ${id} to ${segment}: ${{ draft: 'a draft, to be read and approved', approved: 'approved, not sent yet', scheduled: 'approved, its time has not come yet', sending: 'being sent', sent: 'sent, not measured yet', measured: 'measured' }[status]}.`,
    nothingToCompare: 'One of the arms is empty, so there is nothing to compare.',
    next: {
      approve: (id) => `Next: read it, then "shoal approve ${id}"`,
      send: (id) => `Next: shoal send ${id} --contacts contacts.csv (a dry run)`,
      results: (id) => `Next: when orders have come in, shoal results ${id} --orders orders-since.csv`,
      brief: (segment) => `Next: shoal brief ${segment} takes it into account`,
    },
  },
}

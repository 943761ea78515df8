import type { ErrorData } from '../error-data.ts'
import type { Language } from '../language.ts'

type Status = ErrorData['campaign/status']['status']

/** What the commands that draft, edit and approve campaigns say. Figures come formatted. */
export interface CampaignResults {
  drafted: (id: string, goal: string, audience: string) => string
  expression: (expression: string) => string
  files: (paths: string) => string
  why: string
  nobody: string
  byModel: (model: string) => string
  failed: (code: string) => string
  approved: (id: string, who: string) => string
  scheduled: (id: string, who: string, at: string) => string
  /** That its segmentation stands no more. */
  gone: string
  /** Campaigns that an import leaves without segments, and those whose segments came out otherwise. */
  waitForSegments: (ids: string) => string
  othersNow: (id: string, redraft: string) => string
  /** Campaigns that go to the same audience. */
  same: (ids: string) => string
  accepted: (count: number) => string
  edited: (id: string, variant: string, parts: string, who: string) => string
  findings: string
  factsHint: string
  holds: string
  none: string
  deleted: (ids: readonly string[]) => string
  isDeleted: string
  statuses: Record<Status, string>
  line: (
    id: string,
    goal: string,
    audience: string,
    customers: string,
    channel: string,
    status: string,
    drafting: string,
  ) => string
  /** In which language, and on which day. */
  drafting: (language: Language, day: string) => string
  /** Drafts that wait for somebody to read them. */
  drafts: (ids: readonly string[]) => string
  writable: (mailboxes: number) => string
  from: (at: string) => string
  history: string
  changes: {
    drafted: string
    approved: string
    scheduled: (at: string) => string
    edited: (variant: string, parts: string) => string
    moved: (status: string) => string
    resumed: string
    deleted: string
    accepted: (count: number) => string
  }
  change: (at: string, who: string, what: string) => string
  texts: string
  text: (variant: string, subject: string) => string
  next: Record<
    'edit' | 'approve' | 'send' | 'wait' | 'results' | 'brief' | 'list' | 'nobody' | 'deleted' | 'segment',
    (id: string) => string
  >
}

/** These in English. */
export const campaignResults: CampaignResults = {
  drafted: (id, goal, audience) => `Campaign ${id} is drafted (${goal}): ${audience}`,
  expression: (expression) => `As an expression: ${expression}`,
  files: (paths) => `Brief: ${paths}`,
  why: 'Why so:',
  nobody:
    'WARNING: this campaign reaches nobody. None of these customers can be written to; the brief and "shoal audience" show why.',
  byModel: (model) => `Words by ${model} as far as they held against the facts, else by rule.`,
  failed: (code) => `The model gave no answer (${code}); the words are by rule.`,
  approved: (id, who) => `Campaign ${id} is approved by ${who}.`,
  scheduled: (id, who, at) => `Campaign ${id} is approved by ${who}, to go out from ${at} on.`,
  gone: 'WARNING: the segments that it was drafted from were taken back or found anew since, so it cannot be sent as it is. "shoal segment" may find the same again; else draft it anew with "shoal brief".',
  waitForSegments: (ids) =>
    `WARNING: still to be sent: ${ids}. That waits for "shoal segment": where it finds the same segments again, nothing changes; where it does not, they must be drafted again.`,
  othersNow: (id, redraft) =>
    `WARNING: ${id} was drafted from segments that are others now, and cannot be sent. To draft it again: ${redraft}`,
  same: (ids) => `NOTE: the same customers are meant by ${ids}, still to be sent. Where both are sent they get both.`,
  accepted: (count) =>
    `${count === 1 ? 'One sentence that does' : `${count} sentences that do`} not hold against the facts ${count === 1 ? 'was' : 'were'} accepted.`,
  edited: (id, variant, parts, who) =>
    `Campaign ${id} is a draft again: ${who} changed ${parts} of message ${variant}.`,
  findings: 'These sentences do not hold against the facts:',
  factsHint:
    'What is true of your shop, such as a telephone number or "since 1985", can stand under campaigns.facts in shoal.yaml; it then passes word for word.',
  holds:
    'Nothing was found in it that contradicts the figures or the offer. What only you can know, such as deliveries, origins, dates and places, Shoal does not check.',
  none: 'There are no campaigns yet.',
  deleted: (ids) =>
    ids.length === 1
      ? `Campaign ${ids[0]} is deleted. Its history stays, and "shoal campaigns ${ids[0]}" still shows it.`
      : `Campaigns ${ids.join(', ')} are deleted. Their histories stay, and "shoal campaigns ${ids[0]}" still shows one.`,
  isDeleted: 'It is deleted.',
  statuses: {
    draft: 'draft',
    approved: 'approved',
    scheduled: 'scheduled',
    sending: 'being sent',
    sent: 'sent',
    measured: 'measured',
  },
  line: (id, goal, audience, customers, channel, status, drafting) =>
    `${id}  ${status}  ${goal}, by ${channel === 'SMS' ? channel : channel.toLowerCase()}, ${customers}, ${drafting}: ${audience}`,
  drafting: (language, day) => `in ${language === 'zh' ? 'Chinese' : 'English'}, drafted on ${day}`,
  drafts: (ids) =>
    `Drafts to be approved or deleted: ${ids.join(', ')} (shoal approve ${ids[0]}, or shoal campaigns ${ids.join(' ')} --delete).`,
  writable: (mailboxes) => ` (${mailboxes === 1 ? 'one mailbox' : `${mailboxes} mailboxes`} can be written to)`,
  from: (at) => ` (from ${at} on)`,
  history: 'History:',
  changes: {
    drafted: 'drafted it',
    approved: 'approved it',
    scheduled: (at) => `approved it, to go out from ${at} on`,
    edited: (variant, parts) => `changed ${parts} of message ${variant}; it is a draft again`,
    moved: (status) => `set it to “${status}”`,
    resumed: 'let it go on after a pause',
    deleted: 'deleted it',
    accepted: (count) => ` with ${count} ${count === 1 ? 'sentence that does' : 'sentences that do'} not hold`,
  },
  change: (at, who, what) => `  ${at}  ${who} ${what}`,
  texts: 'Messages:',
  text: (variant, subject) => `  ${variant}  ${subject}`,
  next: {
    deleted: () => 'Next: "shoal campaigns" lists what is left; "shoal brief" drafts another',
    segment: () => 'Next: shoal segment',
    edit: (id) => `Next: change what does not hold (shoal edit ${id}), or shoal approve ${id} --anyway`,
    approve: (id) => `Next: read the brief, then "shoal approve ${id}"`,
    send: (id) => `Next: shoal send ${id} (a dry run)`,
    wait: (id) => `Next: once its time has come, shoal send ${id} --send`,
    results: (id) => `Next: when orders have come in, shoal results ${id} --orders orders-since.csv`,
    brief: () => 'Next: shoal brief takes what it taught into account',
    nobody: () =>
      'Next: draft it for another audience, goal or channel; "shoal audience" counts who is left out and why',
    list: (id) => `Next: shoal campaigns ${id} shows its history and what to do next`,
  },
}

import { type TrafficRuleName, trafficRules } from '../../../campaigns/traffic/traffic-rules.ts'
import { eventTexts as words } from '../../../language/en/events.ts'
import { generated, markdownTable } from './markdown-table.ts'

/** What programs of mail providers export, and how it is read. */
const layouts: readonly [string, string, string][] = [
  [
    'SendGrid',
    'Email Activity as CSV; Event Webhook as JSON',
    'event, processed, email, url, user_agent, categories; `sg_machine_open`',
  ],
  ['Mailgun', 'log or webhook as JSON', 'event, recipient, timestamp, url, client-info (agent, bot), tags'],
  [
    'Postmark',
    'webhook as JSON',
    'RecordType Delivery, Open, Click; Recipient, ReceivedAt, OriginalLink, UserAgent, Tag',
  ],
  [
    'Amazon SES',
    'event publishing as JSON, within SNS or without',
    'eventType Delivery, Open, Click; mail.destination, userAgent, link, tag `campaign`',
  ],
  [
    'Brevo',
    'weekly export or recipients of a campaign as CSV; webhook as JSON',
    'event, email, ts_event, link; Email_ID, Delivered_Date, Open_Date, Click_Date; proxy opens',
  ],
  [
    'Braze',
    'Currents or a query as CSV',
    'event_type, email_address, time, url, user_agent, is_suspected_bot_click, campaign_name',
  ],
  [
    'Klaviyo',
    'events or recipients of a campaign as CSV',
    'Event, Email, Timestamp, Campaign Name; Opened Email, Clicked Email, Placed Order, Placed Order Value',
  ],
  ['Mailchimp', 'recipients of a campaign as CSV', 'Email Address, Opens, Clicks, Unsubscribed'],
  ['your own', 'CSV', '`email,event,time,link,agent,value,campaign`; of them email and event are needed'],
]

const columnsOfRules = ['rule', 'then it is', 'what tells']
const ruleRow = ({ name, verdict }: { name: TrafficRuleName; verdict: string }): string[] => [
  `\`${name}\``,
  verdict === 'machine' ? 'a machine’s' : 'not known whose',
  words.traffic.rules[name],
]

/** docs/events.md: what comes back of messages, and what is made of it. */
export const eventsPage = (): string => `${generated}

# What comes back of messages

\`shoal results import FILES\` takes in deliveries, opens, clicks, visits, orders, amounts, satisfaction scores, opt-outs, complaints and bounces, from what a mail provider exports or sent to a
webhook. What is imported twice counts once, so that exports may overlap. Every row is used, or named with its line and the reason why it is not.

## Files

${markdownTable(
  ['from', 'file', 'what is read'],
  layouts.map((row) => [...row]),
)}

A column is found by its name, wherever it stands; other names and order do no harm, Chinese names among them. Files may be UTF-8, UTF-16, GB18030 or Windows-1252. With one event a row a column says
what happened; with one mailbox a row, columns count (Opens) or say when (Open_Date), and of a sum that is exported again the larger counts, of a score the one read last. Times without an offset are those of
\`delivery.timeZone\`. Whether 03/04/2026 is in March or in April follows from all dates of the column; where that is open, \`--dates day-first\` or \`--dates month-first\` says it.

## Which campaign

The one of \`--for\`; else the one that signed the Message-ID; else the one whose id stands in the row’s campaign, tag or category ("Spring C1") or in \`utm_campaign\` of its link. A delivery, an open or a
click without any belongs to the latest campaign that wrote to the mailbox before it, and with another’s name to none of yours. Orders, visits and scores need no campaign: they count for
every campaign in whose days they fall, held-out mailboxes included. A delivery to a mailbox that was held out is refused, and said: somebody wrote to the hold-out.

Opt-outs, complaints and dead addresses count from then on, as with \`shoal feedback\`.

## Orders and visits

\`shoal results C1 --orders FILE\` counts the orders of the file. Without one it counts those that were imported, each with its time and amount, by mailbox; give them from one place, since another tells the same order under
another name. Three things do not enter, and are said or refused rather than taken for zeros:

- Sums (Placed Order, Placed Order Value) and orders without a time: they are not known to fall into the days that count, and a provider gives them of its readers alone.
- Orders of readers alone: unless at least one was heard of that no message can have brought about (of a mailbox that was held out, or from before it was written to), those held out may have ordered unheard.
- Orders without amounts: spend and profit would be zeros.

Visits with a time are a secondary figure beside clicks, on the same terms.

## Machines

Gateways open and click mails before anybody reads them, and Apple’s Mail Privacy Protection fetches every picture. Each open and each click is a machine’s, a person’s, or not known whose.
One rule that says machine is enough. A person’s is only what carries a time and a user agent, of a message whose delivery is known, and that no rule doubts. Both counts are shown.

${markdownTable(columnsOfRules, trafficRules.map(ruleRow))}

Opens decide nothing: no learning is made of them. Clicks that are not a machine’s are a secondary figure; what counts is orders and profit per mailbox against the hold-out.

## Tracking

Off unless \`delivery.tracking: on\`. Then the button of a mail leads over \`shoal optout serve\` (at \`delivery.trackUrl\`, or where opt-outs are), which notes when, by which program and how it was asked for,
and leads on. There is a picture of one point, and a link that no reader sees: who follows it follows every link. A link leads to the page that the campaign’s mail named when it left and to
no other. Its address holds the campaign’s id, a number that stands for the reader in this campaign alone, and a signature. No address of the network is kept. Once tracking is off, links in mails
that are out still lead on, and nothing is noted. Links to opt out are never tracked.

## Guardrails

A variant that earns more may still drive readers away. Opt-outs, complaints (shares of mailboxes) and satisfaction (mean score) are each held against the hold-out, or where there is none against the
other variants, in the days that count and whichever message was answered. Bounds are one-sided, 95 %: Newcombe (1998) for shares, Welch (1947) for scores.

${markdownTable(
  ['verdict', 'when'],
  [
    [
      'it stops the variant',
      'it is shown to be worse (lower bound above 0), and worse by more than `campaigns.guardrails` accepts',
    ],
    ['it holds', 'the upper bound is below what is accepted'],
    ['open', 'neither; more mailboxes would tell'],
  ],
)}

## The whole programme

\`shoal results programme [--orders FILE]\` compares, quarter by quarter, mailboxes that campaigns may write to with those of the standing hold-out (\`audience.holdout\`, drawn anew each year): share with an
order (Newcombe 1998) and revenue per mailbox (Hall 1992, since the hold-out is small; from ten with an order on), whoever was in fact written to. Counted are mailboxes that had ordered before the quarter began: who came later may have come because of a
campaign. Beside it stands the sum of what the campaigns that began in the quarter found of themselves, each against its own hold-out, whose error enters once for all variants; and how many
mailboxes were in several campaigns whose days overlap. The sum may well be larger: campaigns take orders from one another.
`

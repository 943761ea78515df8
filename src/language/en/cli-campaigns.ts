import type { CommandHelp } from './cli.ts'

/** Help of the commands that draft, edit and approve campaigns, in English. */
export const campaignHelp: Record<'brief' | 'campaigns' | 'edit' | 'approve', CommandHelp> = {
  brief: {
    summary: 'Draft a campaign for a goal: whom, what to say, what to offer, how to test it, what it may bring',
    options: {
      segment: 'the segment, e.g. S1; default: whom the goal suits best',
      goal: 'what to reach: win back (default), second purchase, order value, reward, launch, clear stock, prevent churn or cross-sell, in words of your own',
      audience: 'whom it is for, where that is no segment, e.g. "recency > 90 and monetary >= 500"',
      channel: 'email, push or sms; default: the one that reaches most',
      offer:
        'none, "10%", "5 off" or "free shipping", with "over 50" and "7 days" behind it; default: what is expected to bring most, which may be none',
      holdout: 'share of the mailboxes that get nothing; default: what is expected to bring most in the long run',
      angles: 'how many messages to hold against each other; default: two where a test can tell them apart, else one',
      contacts: 'CSV file with customer, email and consent; default: the contacts of the imports',
      stock: 'CSV file with the columns product and units: what there is to sell',
      product:
        'what the campaign is about, as the shop names it, e.g. the product that is launched; again for each further one; default: what the goal suggests',
      learnings: 'look at nothing that past campaigns taught',
      language: 'language of the campaign, where it is not that of the workspace: en or zh',
      formats: 'files to write, of html,md,json,docx; default: html,md,json',
      by: 'who drafts it, for the history; default: campaigns.by in shoal.yaml, else the user of this machine',
    },
    example: 'shoal brief --goal "win back" --offer none',
  },
  campaigns: {
    summary:
      'List the campaigns, or show one with its history and what to do next; write briefs again, or delete those that nobody got',
    options: {
      campaign: 'these campaigns only, e.g. C1, or C2 C3',
      write: 'write the brief again from what is kept, or those of all campaigns',
      formats: 'files to write, of html,md,json,docx; default: html,md,json',
      delete: 'delete them, where they are drafts or approved and not sent; their history stays',
      by: 'who deletes it, for the history; default: campaigns.by in shoal.yaml, else the user of this machine',
    },
    example: 'shoal campaigns C1',
  },
  edit: {
    summary: 'Change the words of a campaign; it is a draft again, and held against the facts',
    options: {
      campaign: 'the campaign, e.g. C1',
      variant: 'which message, e.g. B; default: the first',
      subject: 'the subject of the mail',
      preheader: 'what stands behind the subject in the list of mails',
      body: 'the text of the mail',
      action: 'the words on the button',
      push: 'the text of the push message',
      sms: 'the text message; the line that says how to opt out is added',
      file: 'a text file with the mail: lines "Subject: …", "Preheader: …" and "Button: …", all else is the text',
      by: 'who changes it, for the history; default: campaigns.by in shoal.yaml, else the user of this machine',
    },
    example: 'shoal edit C1 --subject "We saved you a seat"',
  },
  approve: {
    summary: 'Approve a drafted campaign, so that it may be sent, at once or from a time on',
    options: {
      campaign: 'the campaign, e.g. C1',
      at: 'not before this time, e.g. 2026-12-01T09:00, in the time zone delivery.timeZone of shoal.yaml',
      capped:
        'what happens to readers who have had their share of messages: "drop" leaves them out, "defer" writes to them later; default: delivery.capped in shoal.yaml',
      anyway: 'accept edited sentences that do not hold against the facts, or that nobody is reached',
      by: 'who approves it, for the history; default: campaigns.by in shoal.yaml, else the user of this machine',
    },
    example: 'shoal approve C1 --at 2026-12-01T09:00',
  },
}

import type { CommandHelp } from './cli.ts'

/** Help of the commands around delivery. */
export const aroundDeliveryHelp: Record<string, CommandHelp> = {
  optout: {
    summary: 'Take opt-outs from the links in messages until Ctrl-C, or from a list',
    options: {
      task: 'serve: the page behind the links (default); import: files of opt-outs',
      files: 'with import: CSV files with a column email, and perhaps date and scope (a goal, a channel or all)',
      port: 'where to listen; default: 8025',
      host: 'address to listen at; default: 127.0.0.1, this machine alone; your HTTPS server stands in front',
    },
    example: 'shoal optout --port 8025',
  },
  feedback: {
    summary: 'Read bounces and complaints, so that dead addresses and those who complained get nothing more',
    options: {
      files: '.eml files, mboxes, folders of them, what a mail provider sends to a webhook (JSON), or CSV',
      trust: 'count mails too that do not show that they answer one of yours; anybody could have written those',
    },
    example: 'shoal feedback bounces.mbox',
  },
  export: {
    summary: 'Write whom a campaign is for, with codes and texts, as another tool imports it',
    options: {
      campaign: 'the campaign, e.g. C1',
      for: 'the tool that is to import it: klaviyo, mailchimp or braze',
      final: 'give up whoever cannot go into the files: the campaign counts as sent, and nothing waits any more',
      contacts:
        'CSV file with the columns customer, email and perhaps consent; default: the contacts that imports brought',
      by: 'who exports it; default: campaigns.by in shoal.yaml, else the user of this machine',
    },
    example: 'shoal export C1 --for klaviyo',
  },
  sender: {
    summary:
      'Check whether mail servers will believe who sends your mails (SPF, DKIM, DMARC), and say what to add to DNS',
    options: {
      selector: 'name of the DKIM key, as the mail server or provider calls it; default: the usual ones',
      push: 'print the public key with which browsers subscribe to push messages',
    },
    example: 'shoal sender --selector s1',
  },
}

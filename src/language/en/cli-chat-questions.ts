import type { CommandHelp } from './cli.ts'

/** Help of the commands that answer questions about change, segments, customers and campaigns to come, in English. */
export const questionHelp: Record<'change' | 'describe' | 'explain' | 'forecast' | 'holdout', CommandHelp> = {
  change: {
    summary: 'Say why a figure changed between two periods, by what it is made of and by groups',
    options: {
      measure: 'the figure, as "shoal query" names it; default: revenue',
      from: 'first day of the later period (YYYY-MM-DD); default: the last whole month',
      to: 'last day of it',
      against: 'what it is held against: the period just before, or the same days a year earlier',
      small: 'show groups with few customers too: for your eyes, on this machine',
    },
    example: 'shoal change revenue --from 2011-11-01 --to 2011-11-30',
  },
  describe: {
    summary: 'Say who the customers of a segment are, what sets two apart, or show all in short',
    options: {
      segment: 'id or name of a segment; without it all are shown in short',
      beside: 'id or name of another, to compare both',
    },
    example: 'shoal describe S1 --beside S4',
  },
  explain: {
    summary: 'Say why a customer is in their segment, and what would move them',
    options: { customer: 'number of the customer, as customers.csv has it' },
    example: 'shoal explain 12347',
  },
  forecast: {
    summary: 'Say what a campaign could bring, and how uncertain that is, before one is drafted',
    options: {
      segment: 'id or name of a segment; default: whom the goal suits best',
      goal: 'what the campaign is for, such as "win back"',
      holdout: 'share of the mailboxes that gets nothing; default: as a brief would choose',
    },
    example: 'shoal forecast --segment S4 --goal "win back"',
  },
  holdout: {
    summary: 'Say how large a hold-out must be for an effect to show',
    options: {
      segment: 'id or name of a segment; default: whom the goal suits best',
      goal: 'what the campaign is for, such as "win back"',
      effect: 'rise in the share that orders that is to show, in points; without it: what can be shown at all',
    },
    example: 'shoal holdout --segment S4 --effect 2',
  },
}

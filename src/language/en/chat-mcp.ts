/** What the MCP server says besides what the tools found. */
export interface McpTexts {
  instructions: string
  languageField: string
  opening: Record<'found' | 'cannot' | 'withheld' | 'clarify' | 'failed', string>
  readAs: (reading: string) => string
  days: (from: string, to: string) => string
  asOf: (date: string) => string
  snapshot: (id: string) => string
  between: string
  more: (rows: number) => string
  rest: (address: string) => string
  withheld: (count: number) => string
  offers: string
  how: string
  done: string
  listening: (address: string, token: string | undefined) => string
  forbidden: { host: string; origin: string; token: string; notFound: string }
  resources: Record<
    'report' | 'catalogue' | 'facts' | 'personas' | 'brief' | 'answer',
    { title: string; about: string }
  >
  campaign: {
    approve: string
    send: string
    approved: (id: string, status: string) => string
    sent: (done: { campaign: string; ended: string; sent: number; refused: number; waiting: number }) => string
  }
  report: {
    title: string
    intro: (asOf: string | undefined, minCustomers: number) => string
    columns: [string, string, string]
    withheld: (count: number) => string
  }
  prompts: Record<
    'overview' | 'change' | 'win-back' | 'review',
    { title: string; about: string; arguments: Record<string, string>; text: (given: Record<string, string>) => string }
  >
}

/** The MCP server in English. */
export const mcpTexts: McpTexts = {
  instructions:
    'Shoal answers questions about the customers of one shop, bank or telecom: segments, revenue, orders, value, predictions, campaigns. Its figures are computed: quote them as they stand and compute none yourself. Say with each answer how it was read. "Withheld" means kept back for privacy, not zero. Names of measures and dimensions are in the resource shoal://catalogue.',
  languageField: 'language of the answer',
  opening: {
    found: '',
    cannot: 'This cannot be answered here.',
    withheld: 'Kept back for privacy; that is not zero.',
    clarify: 'This has to be made clearer first.',
    failed: 'This failed.',
  },
  readAs: (reading) => `Read as: ${reading}`,
  days: (from, to) => `Days counted: ${from} to ${to}`,
  asOf: (date) => `as of ${date}`,
  snapshot: (id) => `snapshot ${id}`,
  between: '; ',
  more: (rows) => `… and ${rows} more ${rows === 1 ? 'row' : 'rows'}.`,
  rest: (address) => `All of it is in the resource ${address}.`,
  withheld: (count) => `Kept back because too few customers stand behind them: ${count}.`,
  offers: 'What can be asked instead:',
  how: 'How this was found:',
  done: 'Done.',
  listening: (address, token) =>
    `Listening on ${address}, on this machine only.${token === undefined ? '' : `\nToken: ${token}`}\nCtrl-C ends it.\n`,
  forbidden: {
    host: 'This server answers only to its own address on this machine.',
    origin: 'Pages of other origins may not use this server.',
    token: 'The token is missing or wrong: send it as "Authorization: Bearer TOKEN".',
    notFound: 'There is nothing here; the server is at /mcp.',
  },
  resources: {
    report: { title: 'Segment report', about: 'all segments with the figures that may leave this machine' },
    catalogue: {
      title: 'Catalogue',
      about: 'measures and dimensions that can be asked for, with definitions and values',
    },
    facts: { title: 'Fact sheet', about: 'what is known of a segment: figures, comparisons, customers behind them' },
    personas: { title: 'Personas', about: 'who each segment is and what to write to it' },
    brief: { title: 'Campaign brief', about: 'a drafted campaign: audience, message, offer, test' },
    answer: { title: 'Answer in full', about: 'an answer that was too long for one result' },
  },
  campaign: {
    approve:
      'Approve a drafted campaign, which says that a person has read its brief; with a time it waits until then.',
    send: 'Send an approved campaign to the mailboxes that may be written to now.',
    approved: (id, status) => `Campaign ${id} is now ${status}.`,
    sent: ({ campaign, ended, sent, refused, waiting }) =>
      `Campaign ${campaign}: ${sent} sent now, ${refused} refused, ${waiting} may still leave (${ended}).`,
  },
  report: {
    title: 'Segments',
    intro: (asOf, minCustomers) =>
      `${asOf === undefined ? '' : `As of ${asOf}. `}Figures with fewer than ${minCustomers} customers behind them are left out.`,
    columns: ['figure', 'value', 'all customers'],
    withheld: (count) => `Left out for too few customers: ${count}.`,
  },
  prompts: {
    overview: {
      title: 'Who are our customers?',
      about: 'the segments, how they differ, and what to do first',
      arguments: {},
      text: () =>
        'Who are our customers? Name the segments with their size and share of revenue, what sets each apart, and which one deserves attention first, with the reason. Use Shoal’s tools for every figure and quote how each request was read.',
    },
    change: {
      title: 'Why did it change?',
      about: 'what moved a figure between two periods, and where',
      arguments: { measure: 'what changed, e.g. revenue', period: 'when, e.g. November 2011' },
      text: ({ measure, period }) =>
        `Why did ${measure || 'revenue'} change in ${period || 'the last month'} against the period before? Take the decomposition from Shoal, say which part came from customers, orders, basket and price, which segments and countries stand out, and whether it is more than the usual ups and downs.`,
    },
    'win-back': {
      title: 'Plan a win-back',
      about: 'whom to win back, what it could yield, and a draft to approve',
      arguments: { segment: 'which segment, e.g. S2; empty: the lapsed' },
      text: ({ segment }) =>
        `Plan a win-back campaign for ${segment || 'the customers who have lapsed'}: how many they are and what they were worth, what could be offered, what the campaign could yield with its uncertainty, and how large the hold-out must be. If drafting is available, draft the brief; do not approve or send anything.`,
    },
    review: {
      title: 'Review of a month',
      about: 'the month in figures against the one before and the year before',
      arguments: { month: 'e.g. November 2011; empty: the last whole month' },
      text: ({ month }) =>
        `Review ${month || 'the last whole month'}: revenue, orders, buyers, new customers and average order value against the month before and the same month a year earlier, then what stands out by segment and country. One short paragraph and one table; every figure from Shoal.`,
    },
  },
}

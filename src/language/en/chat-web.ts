type Holds = 'evidence' | 'interpretation' | 'caution' | 'next'

/** What the web page says, besides answers. */
export interface WebTexts {
  language: string
  title: (workspace: string) => string
  skip: string
  state: { model: (name: string) => string; withoutModel: string; asOf: (day: string, days: string) => string }
  talks: {
    heading: string
    new: string
    none: string
    turns: (count: number) => string
    export: string
    delete: string
    confirm: string
    keep: string
    unnamed: string
  }
  beside: {
    heading: string
    none: string
    customers: (count: string) => string
    share: (percent: string) => string
    ask: (segment: string) => string
    report: string
    staleReport: string
    noReport: string
  }
  begin: { heading: string; text: string; suggestions: string }
  composer: { label: string; placeholder: string; send: string; stop: string; hint: string }
  menu: {
    open: string
    close: string
    heading: string
    none: string
    back: string
    run: string
    optional: string
    yes: string
    no: string
    choose: string
    from: string
    until: string
  }
  stages: Record<'reading' | 'asking' | 'computing' | 'writing', string>
  turn: {
    you: string
    answer: string
    readAs: string
    holds: Record<Holds, string>
    by: Record<'code' | 'model' | 'repaired' | 'rule', string>
    nothingFound: string
    rowsWithheld: (count: number) => string
    /** To whoever sits at the machine. */
    lift: string
    more: (count: number) => string
    how: string
    query: string
    sql: string
    copy: string
    copied: string
    snapshot: (id: string, rows: string) => string
    links: string
    chart: string
    table: string
    seeTurn: string
  }
  source: { heading: (figure: string) => string; missing: string; close: string; show: string }
  outcomes: Record<'clarified' | 'cannot' | 'withheld' | 'refused' | 'failed' | 'stopped', string>
  options: string
  proposal: { yes: string; no: string }
  panels: { talks: string; segments: string; close: string; theme: string }
  faults: {
    noToken: { title: string; text: string }
    gone: { title: string; text: string }
    busy: string
    broken: string
  }
  /** Questions to begin with; each stands only where the measures and dimensions that it needs are there. */
  suggestions: readonly { needs: readonly string[]; question: string }[]
}

/** The web page in English. */
export const webTexts: WebTexts = {
  language: 'English',
  title: (workspace) => `${workspace} · Shoal`,
  skip: 'Go to the question',
  state: {
    model: (name) => `Model: ${name}`,
    withoutModel: 'No model: questions are read by rule',
    asOf: (day, days) => (days === '' ? `As of ${day}` : `As of ${day} · orders ${days}`),
  },
  talks: {
    heading: 'Talks',
    new: 'New talk',
    none: 'Talks are kept here, on this machine.',
    turns: (count) => (count === 1 ? '1 question' : `${count} questions`),
    export: 'Save as Markdown',
    delete: 'Delete',
    confirm: 'Delete for good?',
    keep: 'Keep',
    unnamed: 'Talk without a question',
  },
  beside: {
    heading: 'Segments',
    none: 'No segments yet: run "shoal segment".',
    customers: (count) => (count === '1' ? '1 customer' : `${count} customers`),
    share: (percent) => `${percent} of all`,
    ask: (segment) => `Describe the segment ${segment}`,
    report: 'Open the report',
    staleReport: 'It is older than what counts now: "shoal report" writes it anew.',
    noReport: 'No report yet: "shoal report" writes it.',
  },
  begin: {
    heading: 'What would you like to know?',
    text: 'Ask in your own words, in English or Chinese. Every figure is computed from your data, and each shows where it comes from.',
    suggestions: 'For example',
  },
  composer: {
    label: 'Your question',
    placeholder: 'Ask about your customers …',
    send: 'Ask',
    stop: 'Stop',
    hint: 'Enter sends, Shift+Enter begins a new line, Esc stops.',
  },
  menu: {
    open: 'Choose from a menu',
    close: 'Back to the talk',
    heading: 'What Shoal can do',
    none: 'Nothing can be asked of this workspace yet.',
    back: 'Back',
    run: 'Find out',
    optional: 'may stay empty',
    yes: 'Yes',
    no: 'No',
    choose: 'Choose …',
    from: 'from',
    until: 'to',
  },
  stages: {
    reading: 'Reading the question …',
    asking: 'Asking the model …',
    computing: 'Computing …',
    writing: 'Writing …',
  },
  turn: {
    you: 'You asked',
    answer: 'Answer',
    readAs: 'Read as',
    holds: {
      evidence: 'Figures',
      interpretation: 'Interpretation',
      caution: 'Bear in mind',
      next: 'What you could do',
    },
    by: {
      code: 'written by code from the figures',
      model: 'written by the model, checked against the figures',
      repaired: 'written by the model, sent back once and checked',
      rule: 'written by rule',
    },
    nothingFound: 'Nothing found: no customer or order fits. Nothing was kept back.',
    rowsWithheld: (count) =>
      count === 1
        ? '1 row is kept back, since too few customers stand behind it.'
        : `${count} rows are kept back, since too few customers stand behind each.`,
    lift: 'Show it on this machine all the same',
    more: (count) => (count === 1 ? '1 more row is not shown.' : `${count} more rows are not shown.`),
    how: 'How was this found',
    query: 'Query',
    sql: 'SQL',
    copy: 'Copy',
    copied: 'Copied',
    snapshot: (id, rows) => `${rows === '1' ? '1 row' : `${rows} rows`} · data ${id}`,
    links: 'See also',
    chart: 'Chart',
    table: 'Table',
    seeTurn: 'Go to the question it came from',
  },
  source: {
    heading: (figure) => `Where ${figure} comes from`,
    missing: 'The call of this figure is no longer part of the talk.',
    close: 'Close',
    show: 'Show query and SQL',
  },
  outcomes: {
    clarified: 'One question back',
    cannot: 'Not possible with these data',
    withheld: 'Kept back to protect single customers',
    refused: 'Not something Shoal does',
    failed: 'Something went wrong on our side',
    stopped: 'Stopped',
  },
  options: 'You could ask',
  proposal: { yes: 'Yes, do it', no: 'No' },
  panels: { talks: 'Talks', segments: 'Segments', close: 'Close', theme: 'Light or dark' },
  faults: {
    noToken: {
      title: 'Open the link from the terminal',
      text: '"shoal serve" prints a link that ends in a key. This page opens only with it, so that nobody else can read your data.',
    },
    gone: {
      title: 'Shoal is not reached',
      text: 'It was stopped or started anew. Run "shoal serve" and open the link that it prints; your talks are kept.',
    },
    busy: 'Too many questions are under way. Wait for one to end, or stop it.',
    broken: 'The connection broke before the answer was whole. Ask again; what was found so far is kept in the talk.',
  },
  suggestions: [
    { needs: ['revenue', 'segment'], question: 'Revenue by segment' },
    { needs: ['revenue', 'month'], question: 'Revenue by month in the last 12 months' },
    { needs: ['revenue'], question: 'Why did revenue change last month?' },
    { needs: ['revenue', 'product'], question: 'Revenue by product, top 10' },
    { needs: ['buyers', 'country'], question: 'Customers by country' },
    { needs: ['repeat-rate'], question: 'What is the repeat rate?' },
    { needs: ['customers', 'segment'], question: 'How many customers does each segment have?' },
  ],
}

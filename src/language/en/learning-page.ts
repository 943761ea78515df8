/** What the page of learnings, "shoal learnings" and "shoal trace" say, in English. Figures come formatted. */
export const learningPage = {
  title: 'What campaigns taught',
  kicker: 'Learnings',
  skip: 'Skip to the learnings',
  headlines: 'In short',
  counted: (count: string) => `${count === '1' ? 'One learning' : `${count} learnings`}`,
  ofState: (count: string, state: string) => `${state}: ${count}`,
  asOf: (day: string) => `As of ${day}`,
  off: 'Learnings are switched off in shoal.yaml: briefs do not look at them.',
  footer: (version: string) => `Made by Shoal ${version}. Every figure was computed from kept results.`,
  now: {
    title: 'What is believed now',
    caption: 'Learnings, those that may be relied upon most first',
    columns: {
      id: 'Learning',
      thing: 'What',
      whom: 'To whom',
      effect: 'To be expected',
      range: '95% interval',
      measured: 'Measured',
      state: 'State',
      behind: 'Behind it',
    },
    note: 'To be expected: points of the mailboxes that order, drawn towards what is usual, so that a winner by chance is not told as it was measured. A learning is a hypothesis until campaigns that it was not made from show it.',
    none: 'Nothing yet: no campaign has been measured.',
    state: (state: string, reason: string) => `${state}: ${reason}`,
    behind: (campaigns: string, mailboxes: string, until: string) =>
      `${campaigns}; ${mailboxes} mailboxes; last on ${until}`,
  },
  turn: {
    title: (id: string, audience: string) => `${id}: ${audience}`,
    believed: 'What was believed',
    done: 'What was done',
    cameOut: 'What came out',
    believedNow: 'What is believed now',
    nothing: 'Nothing had been learned of these customers yet.',
    variant: (id: string, angle: string, share: string, mailboxes: string) =>
      `${id}, ${angle}: ${share} of those written to, ${mailboxes} mailboxes`,
    heldOut: (share: string, mailboxes: string) => `held out: ${share}, ${mailboxes} mailboxes`,
  },
  weights: {
    differences: (weights: string, ids: string) => `Features count by what messages do (${ids}): ${weights}.`,
    weight: (feature: string, weight: string) => `${feature} × ${weight}`,
    'too-few-segments':
      'No angle was measured on four of the segments that stand, so learnings say nothing of features: all count alike.',
    'no-differences': 'No message was shown to do more on some segments than on others: all features count alike.',
  },
  trail: {
    evidence: 'Behind it:',
    line: (campaign: string, day: string, metric: string, effect: string, mailboxes: string, isOrigin: boolean) =>
      `${campaign}, ${day}, ${metric}: ${effect} on ${mailboxes} mailboxes${isOrigin ? ' (it was made from this)' : ''}`,
    metrics: { orders: 'orders', clicks: 'clicks' },
    changes: 'What people did to it:',
    change: (at: string, who: string, what: string, why: string | undefined) =>
      `${at}  ${who}: ${what}${why === undefined ? '' : ` (${why})`}`,
    did: { retired: 'retired it', restored: 'restored it' },
    cited: (campaigns: string) => `Drafted with it: ${campaigns}`,
    uncited: 'No campaign was drafted with it yet.',
  },
  next: {
    one: 'Next: shoal learnings L1 shows where one comes from; --retire takes it out',
    brief: 'Next: shoal brief takes them into account',
    none: 'Next: measure a campaign with shoal results C1 --orders orders-since.csv',
    restore: (id: string) => `Next: shoal learnings ${id} --restore takes it back`,
    trail: (id: string) => `Next: shoal learnings ${id} has its whole trail`,
    history: (campaign: string) => `Next: shoal campaigns ${campaign} has its history`,
  },
  trace: {
    from: (snapshot: string, segmentation: string, sheet: string) =>
      `Drafted from the import ${snapshot}, the segments ${segmentation} and the fact sheet ${sheet}.`,
    prompts: (prompts: string) => `Prompts: ${prompts}.`,
    sentence: (place: string, text: string) => `${place}: ${text}`,
    by: {
      code: 'by code',
      rule: 'by rule',
      model: 'by the model',
      repaired: 'by the model, repaired',
      person: 'by a person',
    },
    rule: (rule: string) => `rule ${rule}`,
    prompt: (name: string, version: string) => `prompt ${name} ${version}`,
    facts: (facts: string) => `facts: ${facts}`,
    fact: (id: string, figure: string) => `${id} (${figure})`,
    learnings: (ids: string) => `learnings: ${ids}`,
    learningsTitle: 'Learnings, as they stood:',
    learning: (text: string, results: string) => `${text} Worked out from ${results}.`,
    unknownThen: (id: string) => `${id}: not kept as it stood.`,
    resultsTitle: 'Results behind them:',
    nothing: 'No sentence of it has these words.',
  },
}
export type LearningPage = typeof learningPage

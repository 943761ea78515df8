/** Words of the page of what a campaign came to. */
export interface ResultsPageWords {
  title: (campaign: string, audience: string) => string
  kicker: string
  skip: string
  sections: Record<'next' | 'effects' | 'details' | 'believed' | 'readers', string>
  caption: string
  footer: (version: string) => string
}

/** These in English. */
export const resultsPageWords: ResultsPageWords = {
  title: (campaign, audience) => `${campaign}: ${audience}`,
  kicker: 'What a campaign came to',
  skip: 'Past the contents',
  sections: {
    next: 'What to do next',
    effects: 'What each message did',
    details: 'What stands behind it',
    believed: 'What is believed now',
    readers: 'What it did to readers',
  },
  caption: 'All mailboxes that were assigned, whether or not their message arrived',
  footer: (version) =>
    `Made by Shoal ${version}. Every mailbox counts in the arm that it was assigned to; an interval of 95% holds the true value in 95 of 100 such tests.`,
}

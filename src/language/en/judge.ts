/** What a judge is told, and what its exam puts into texts. */
export interface JudgeTexts {
  tasks: { marketer: string; customer: string }
  /** Added to the task where texts are shown without their figures. */
  withoutValues: string
  /** An offer that nobody made. */
  offer: string
  /** Sentences that say nothing. */
  padding: readonly string[]
}

export const judgeEn: JudgeTexts = {
  tasks: {
    marketer: 'Tell a marketer of a shop who this group of customers is and what it may want.',
    customer: 'Write a message from a shop to its customers; they must not notice that they were put into a group.',
  },
  withoutValues: 'What stands in braces is a figure or name that is put in later; take it to be right.',
  offer: 'Everybody in this group gets twenty percent off their next order.',
  padding: [
    'It is worth looking at this with care and from several sides.',
    'As so often, much depends on how one looks at it.',
    'All in all this is a point that should be kept in mind.',
    'There is a good deal that could be said about it.',
    'In the end it comes down to doing the right things in the right way.',
    'This holds in general, and it holds here as well.',
  ],
}

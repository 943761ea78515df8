/** What the agent says of its own accord: questions back, what it cannot do, links. */
export const chatAgent = {
  earlier: (question: string) => `Asked before: “${question}”`,
  report: 'The report of these segments',
  brief: (campaign: string) => `Brief of campaign ${campaign}`,
  which: (words: string) => `What do you mean by “${words}”?`,
  didYouMean: 'Is this what you mean?',
  unread: (words: string) =>
    `I could not place ${words}. Please say it in other words, or name a measure such as revenue, orders or customers.`,
  notRead: 'I could not read this as a question about the data. Please name what to count, such as revenue by country.',
  near: 'These can be asked:',
  nothingAnswers: 'Nothing that Shoal can compute answers this.',
  goAhead: (what: string) => `${what} Shall I do this?`,
  yes: (what: string) => `Yes: ${what}`,
  no: (what: string) => `No: ${what}`,
  meaningOf: (words: string) =>
    `What do you mean by “${words}”? Say it like this: by “${words}” I mean customers with at least 4 orders.`,
  meaningUnclear: (words: string) =>
    `I could not read what “${words}” is to mean. Name a measure, a country, a product, or customers with a limit, such as customers with at least 4 orders.`,
  accepted: (id: string) => `This counts from now on (${id}); “shoal corrections ${id} --undo” takes it back.`,
  keeps: [
    'keep this',
    'keep this answer',
    'keep it',
    'keep that',
    'keep that answer',
    'please keep this',
    'please keep this answer',
    'remember this',
    'remember this answer',
    'remember that',
    'always answer it like this',
    'yes that is what i mean',
    'yes keep this',
  ] as readonly string[],
  nothingToKeep: 'There is no answer here to keep: ask a question about figures first, then say “keep this answer”.',
  keepWhole: 'That question goes on from another. Ask it in whole, then say “keep this answer”.',
  declined: 'Not done, because you said no.',
  beyond: 'This is outside of what Shoal does: it answers questions about the customers and orders of this workspace.',
  personal: 'Shoal does not give out personal data, such as addresses or lists of customers, in a talk.',
  hostile:
    'Shoal does not follow this instruction. It answers questions about the customers and orders of this workspace.',
  tooLong: (limit: string) =>
    `This question is longer than ${limit} characters and was not read. Please ask it in fewer words.`,
  usedUp: 'I could not find a sure reading within the limits of one question. Please say it more simply.',
  forgotten: '[forgotten]',
  forgottenReason: 'Somebody in it was forgotten.',
}

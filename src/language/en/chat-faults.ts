/** What a model is told of a call that does not fit the question. */
export const readingFaults = {
  again: 'This call does not fit the question. Choose again and mend this:',
  'measure-unasked': (id: string) => `The question does not ask for the measure ${id}.`,
  'measure-ignored': (id: string) => `The question asks for the measure ${id}.`,
  'dimension-unasked': (id: string) => `The question does not ask for a breakdown by ${id}.`,
  'dimension-ignored': (id: string) => `The question asks for a breakdown by ${id}.`,
  'filter-unasked': (dimension: string, value: string) =>
    `The question does not name ${dimension} ${JSON.stringify(value)}.`,
  'filter-ignored': (dimension: string, value: string) =>
    `The question names ${dimension} ${JSON.stringify(value)}: filter by it.`,
  'time-unasked': 'The question names no time: leave time out.',
  'time-differs': 'The time is not the one that the question names.',
  'figure-unasked': (id: string) => `The question sets no such limit on ${id}: leave it out of having.`,
  'figure-ignored': (id: string) => `The question sets a limit on ${id}: put it into having.`,
  'limit-differs': 'The question asks for another number of rows, or for the other end of the list.',
  'share-differs': 'Whether shares are asked for is not as in the question.',
  'comparison-differs': 'The comparison is not the one that the question asks for.',
  'words-ignored': (words: string) => `Nothing in the call stands for: ${words}.`,
  'tool-uncalled': (tool: string) => `Nothing in the question calls for the tool ${tool}.`,
  'value-unasked': (value: string) => `The question does not name ${JSON.stringify(value)}.`,
}

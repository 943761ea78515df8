/** What an answer and a model that adds to it are told, apart from the figures. */
export interface ChatAnswerWords {
  lines: {
    quoted: (name: string) => string
    higher: string
    lower: string
    highest: string
    lowest: string
    rose: string
    fell: string
    line: (label: string, figure: string | undefined, notes: readonly string[]) => string
  }
  /** Why a sentence about a result may not be shown, for the model. */
  faults: {
    reason: (found: string) => string
    empty: string
    again: string
  }
  /** What the user part of the prompt that chooses a tool says around its lists. */
  tool: {
    measures: string
    dimensions: string
    days: (from: string, to: string, asOf: string) => string
    previous: (query: string) => string
    askBack: string
    cannot: string
  }
  /** Where none of the sentences by rule holds: a figure under its name. */
  plain: (label: string) => string
  plainEnd: string
}

export const chatAnswerEn: ChatAnswerWords = {
  lines: {
    quoted: (name) => `“${name}”`,
    higher: 'higher than what it is held against',
    lower: 'lower than what it is held against',
    highest: 'the highest',
    lowest: 'the lowest',
    rose: 'it rose',
    fell: 'it fell',
    line: (label, figure, notes) => {
      const note = notes.join('; ')
      if (figure === undefined) return note === '' ? label : `${label}: ${note}`
      return `${label}: ${figure}${note === '' ? '' : ` (${note})`}`
    },
  },
  faults: {
    reason: (found) =>
      `“${found}” gives a reason, a judgement, advice or a forecast that no line bears out; say only what the lines show.`,
    empty: 'The sentence names nothing of the result; use a name or a measure of the lines.',
    again: 'The answer says this already; say something else of the lines.',
  },
  tool: {
    measures: 'Measures',
    dimensions: 'Dimensions',
    days: (from, to, asOf) => `The data reach from ${from} to ${to}; "today" is ${asOf}.`,
    previous: (query) => `Query before: ${query}`,
    askBack: 'when the question has two meanings or a word that is in no list: says which word',
    cannot: 'when nothing here has to do with the question: says what is missing',
  },
  plain: (label) => `${label}: `,
  plainEnd: '.',
}

/** How an answer was found, and a turn as a document. */
export interface ChatHowWords {
  how: string
  read: string
  query: string
  sql: string
  snapshot: (id: string) => string
  more: (rows: string) => string
  withheld: (rows: string) => string
  sources: string
  outcome: {
    clarified: string
    cannot: string
    withheld: string
    refused: string
    failed: string
  }
  options: string
  by: { model: string; repaired: string }
}

export const chatHowEn: ChatHowWords = {
  how: 'How this was found',
  read: 'Read as',
  query: 'Query',
  sql: 'SQL',
  snapshot: (id) => `Data: snapshot ${id}`,
  more: (rows) => `and ${rows} more rows`,
  withheld: (rows) => `Left out because too few customers stand behind them: ${rows}. That is not zero.`,
  sources: 'See also',
  outcome: {
    clarified: 'Asked back',
    cannot: 'This cannot be answered',
    withheld: 'Kept back to protect customers',
    refused: 'Refused',
    failed: 'Something went wrong',
  },
  options: 'You could ask',
  by: { model: 'written by the model, checked', repaired: 'written by the model, corrected and checked' },
}

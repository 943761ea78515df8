/** Words of the trace of k-means. Figures come formatted. */
export interface TraceTexts {
  iteration: (k: number, iteration: number) => string
  centre: (number: number, cells: string[]) => string
  distances: (shown: string[], more: number) => string
}

/** Words of the trace in English. */
export const traceTexts: TraceTexts = {
  iteration: (k, iteration) => `k = ${k}, iteration ${iteration}`,
  centre: (number, cells) => `centre ${number}: ${cells.join(', ')}`,
  distances: (shown, more) => `distances: ${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''}`,
}

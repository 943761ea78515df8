/** What "shoal query" says around its figures. */
export interface QueryCommandText {
  measures: string
  dimensions: string
  missing: string
  withheld: (rows: number, threshold: number) => string
  total: string
  instead: string
  next: string
  nextAfterNames: string
}

/** The same in English. */
export const queryCommandEn: QueryCommandText = {
  measures: 'Measures',
  dimensions: 'Dimensions',
  missing: 'Not here yet',
  withheld: (rows, threshold) =>
    `${rows} ${rows === 1 ? 'row' : 'rows'} with fewer than ${threshold} customers behind, or too near to what was told before today, not shown; --small shows them on this machine.`,
  total: 'All',
  instead: 'Ask instead:',
  next: 'Next: shoal query … --sql shows how it was computed',
  nextAfterNames: 'Next: shoal query MEASURE --by DIMENSION',
}

/** Why a query in SQL is not run, in English. */
export const chatSql = {
  rules: {
    'not-sql': () => 'This is not SQL that can be read.',
    'one-statement': () => 'One statement at a time is run.',
    'not-select': () => 'Only SELECT is run: nothing can be written, loaded or set from here.',
    clause: (what: string) =>
      `${what} is not run here. A query is SELECT … FROM … WHERE … GROUP BY … ORDER BY … LIMIT ….`,
    source: (what: string) =>
      `${what} cannot be read: a query reads one of the views (docs/questions-sql.md) or one query over a view, without a join.`,
    column: (what: string) => `There is no column ${what} in what the query reads.`,
    function: (what: string) => `The function ${what} is not among those that may be called (docs/questions-sql.md).`,
    expression: (what: string) => `${what} is not among the expressions that may be used (docs/questions-sql.md).`,
    aggregate: (what: string) =>
      `${what} is not run: count, sum, avg and median are, of a column as it is, since others can show a single customer.`,
    'single-customers': (what: string) =>
      what === ''
        ? 'Rows of single customers are not shown: ask for counts, sums or means of groups.'
        : `Rows of single customers are not shown; an inner query keeps the customer and groups by it (${what}).`,
    grouped: (what: string) => `${what} has to stand in GROUP BY.`,
    types: (what: string) =>
      `Values of different types are put together (${what}); write numbers, texts and dates as what they are.`,
  },
  long: 'The query is longer than 4,000 characters.',
  late: 'It took longer than questions.seconds in shoal.yaml lets a query run, and was stopped. Ask for fewer days or groups, or raise that number.',
  many: 'The query makes more than 5,000 groups. Group by fewer things.',
  failed: 'The query could not be run as it is written.',
  off: 'The tables cannot be asked in SQL: it is off. Write "questions:" and below it "  sql: on" into shoal.yaml to switch it on.',
  withheld: (rows: number, threshold: number): string =>
    `${rows} ${rows === 1 ? 'group was' : 'groups were'} kept back: fewer than ${threshold} customers, or too near to what was told before.`,
  views: 'What can be read: docs/questions-sql.md',
}

import type { CommandHelp } from './cli.ts'

/** Help of the command for questions in SQL, in English. */
export const sqlHelp: Record<'sql', CommandHelp> = {
  sql: {
    summary: 'Ask groups of customers in SQL, where shoal.yaml switches it on: read only, no personal columns',
    options: {
      query: 'a SELECT over the views lines and customers (docs/questions-sql.md)',
      small: 'show groups of few customers too: for your own eyes',
    },
    example: 'shoal sql "SELECT country, count(DISTINCT customer) FROM lines GROUP BY country"',
  },
}

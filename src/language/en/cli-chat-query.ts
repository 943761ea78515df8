import type { CommandHelp } from './cli.ts'

/** Help of the command that computes figures by their names, in English. */
export const queryHelp: Record<'query', CommandHelp> = {
  query: {
    summary:
      'Compute figures by their names: revenue by country, customers per segment; without a name it lists what can be asked',
    options: {
      measures: 'one to four measures, e.g. revenue orders average-order-value',
      by: 'one or two dimensions, e.g. country,month',
      where: 'only these values, e.g. country=Germany,France or product!=POST',
      having: 'only customers with such a figure, e.g. "orders>=2"; row:… for rows of the result',
      from: 'first day, with --to',
      to: 'last day, which counts too',
      compare: 'hold it against previous (period), year-before, or all (without the filters)',
      order: 'sort by this measure or dimension, largest first',
      ascending: 'smallest first',
      limit: 'only the first so many rows',
      share: 'shares of the total instead of sums',
      sql: 'show the SQL that computed it',
      small: 'show groups with few customers too: for your eyes, on this machine',
    },
    example: 'shoal query revenue --by country --from 2011-09-01 --to 2011-11-30',
  },
}

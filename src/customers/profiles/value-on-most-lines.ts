/**
 * SQL of each customer's value of a column: the one on most of their lines, the last in the alphabet on a tie. Reads used_lines;
 * a customer without any value is not in it.
 */
export const valueOnMostLines = (column: string, where = 'true'): string =>
  `SELECT customer, arg_max(value, (lines, value)) AS value FROM (
     SELECT customer, ${column} AS value, count(*) AS lines FROM used_lines WHERE ${column} IS NOT NULL AND ${where} GROUP BY ALL) GROUP BY customer`

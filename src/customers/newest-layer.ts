/**
 * SQL of each customer's row in the latest of several files that has one. A file that adds a few customers need not repeat the others.
 * @param files SQL that reads the files, oldest first
 */
export const latestLayer = (files: string): string =>
  `SELECT * EXCLUDE layer FROM (SELECT *, file_index AS layer FROM ${files}) QUALIFY row_number() OVER (PARTITION BY customer ORDER BY layer DESC) = 1`

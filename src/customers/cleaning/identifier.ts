/**
 * SQL of an identifier: a number that a program took for one with decimals ("13085.0") is the whole number. Everything else stays as it is
 * written, zeros in front and all.
 */
export const identifierSql = (id: string): string =>
  `CASE WHEN suffix(${id}, '.0') AND regexp_full_match(${id}, '[0-9]+\\.0') THEN left(${id}, length(${id}) - 2) ELSE ${id} END`

/** The same of a text. */
export const identifier = (id: string): string => (/^\d+\.0$/.test(id) ? id.slice(0, -2) : id)

import { name, text } from './sql.ts'

/** What two SQL engines write differently: expressions that mean the same in both. */
export interface Dialect {
  engine: 'duckdb' | 'trino'
  /** A name, quoted. */
  name: (identifier: string) => string
  /** A text literal. */
  text: (value: string) => string
  types: { text: string; whole: string; number: string; day: string }
  /** Texts, one behind the other. @param texts SQL of them */
  joined: (texts: readonly string[]) => string
  /** SHA-256 over the UTF-8 of a text, as 64 hexadecimal digits. */
  sha256: (sql: string) => string
  /** The whole number that up to 15 hexadecimal digits write. */
  fromHex: (sql: string) => string
}

/** DuckDB. */
export const duckdb: Dialect = {
  engine: 'duckdb',
  name,
  text,
  types: { text: 'VARCHAR', whole: 'BIGINT', number: 'DOUBLE', day: 'DATE' },
  joined: (texts) => texts.join(' || '),
  sha256: (sql) => `sha256(${sql})`,
  fromHex: (sql) => `('0x' || ${sql})::BIGINT`,
}

/** Trino. */
export const trino: Dialect = {
  engine: 'trino',
  name,
  text,
  types: { text: 'varchar', whole: 'bigint', number: 'double', day: 'date' },
  joined: (texts) => texts.join(' || '),
  sha256: (sql) => `to_hex(sha256(to_utf8(${sql})))`,
  fromHex: (sql) => `from_base(${sql}, 16)`,
}

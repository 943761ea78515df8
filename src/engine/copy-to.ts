import { text } from './sql.ts'

/** SQL that writes a query to a Parquet file. */
export const copyTo = (query: string, path: string): string => `COPY (${query}) TO ${text(path)} (FORMAT parquet)`

/** The same without a Bloom filter for each column, where nobody looks up single values. */
export const copyRaw = (query: string, path: string): string =>
  `COPY (${query}) TO ${text(path)} (FORMAT parquet, WRITE_BLOOM_FILTER false)`

import { RefusedQuery } from './free-query.ts'
import type { FreeColumn, FreeType } from './free-view.ts'

/** An aggregate as it was written: its function, and the column that it is of. */
export interface Aggregate {
  function: string
  distinct: boolean
  column: FreeColumn | undefined
}

/** An expression as it was understood, written anew. */
export interface Piece {
  sql: string
  /** 'null' fits any type. */
  type: FreeType | 'null'
  aggregates: readonly Aggregate[]
  /** The column, where it is nothing but one. */
  column: FreeColumn | undefined
  /** Whether a column stands outside of any aggregate. */
  readsRows: boolean
  /** Whether it is a value that the asker wrote. */
  isLiteral: boolean
  /** Whether it is one aggregate and nothing around it. */
  isAggregate: boolean
}

/** A piece that reads nothing. */
export const literal = (sql: string, type: Piece['type']): Piece => ({
  sql,
  type,
  aggregates: [],
  column: undefined,
  readsRows: false,
  isLiteral: true,
  isAggregate: false,
})

/** A piece made of others. */
export const joined = (parts: readonly Piece[], type: Piece['type'], sql: string): Piece => ({
  sql,
  type,
  aggregates: parts.flatMap(({ aggregates }) => aggregates),
  column: undefined,
  readsRows: parts.some(({ readsRows }) => readsRows),
  isLiteral: false,
  isAggregate: false,
})

/** Pieces of one type; a text that was written beside dates is read as a date, and where it is none nothing equals it. @throws RefusedQuery */
export function ofOneType(parts: readonly Piece[]): { parts: Piece[]; type: Piece['type'] } {
  const hasDate = parts.some(({ type }) => type === 'date')
  const settled = parts.map((part) => (hasDate && part.isLiteral && part.type === 'text' ? asDate(part) : part))
  const types = new Set(settled.map(({ type }) => type).filter((type) => type !== 'null'))
  if (types.size > 1) throw new RefusedQuery('types', [...types].join(', '))
  return { parts: settled, type: [...types][0] ?? 'null' }
}

/** A date that was written as a text. */
export const asDate = (part: Piece): Piece => ({
  ...joined([part], 'date', `TRY_CAST(${part.sql} AS DATE)`),
  isLiteral: part.isLiteral,
})

/** Holds pieces against the types that are taken. @throws RefusedQuery */
export function taking(parts: readonly Piece[], takes: readonly FreeType[], called: string): void {
  if (parts.length !== takes.length || parts.some(({ type }, at) => type !== 'null' && type !== takes[at]))
    throw new RefusedQuery('types', called)
}

import type { FreeType } from './free-view.ts'

/** What a function takes and gives. */
export interface Signature {
  takes: readonly FreeType[]
  gives: FreeType
}

const same = (names: readonly string[], takes: readonly FreeType[], gives: FreeType): [string, Signature][] =>
  names.map((called) => [called, { takes, gives }])

/** Functions of single values that may be called: none reads anything but its arguments, repeats a text, or fails because of a value. */
export const allowedFunctions: ReadonlyMap<string, Signature> = new Map([
  ...same(['year', 'quarter', 'month', 'week', 'isoyear', 'day', 'isodow', 'dayofyear'], ['date'], 'number'),
  ...same(['lower', 'upper', 'trim'], ['text'], 'text'),
  ...same(['length'], ['text'], 'number'),
  ...same(['contains', 'starts_with', 'ends_with', 'prefix', 'suffix'], ['text', 'text'], 'truth'),
  ...same(['abs', 'round', 'floor', 'ceil'], ['number'], 'number'),
])

/** An operator is written between its two arguments. */
export interface Operator extends Signature {
  written: string
}

const operator = (sign: string, written: string, takes: FreeType, gives: FreeType): [string, Operator] => [
  sign,
  { takes: [takes, takes], gives, written },
]

/** Operators that DuckDB's parse tree writes as functions. */
export const allowedOperators: ReadonlyMap<string, Operator> = new Map([
  ...['+', '-', '*', '/'].map((sign) => operator(sign, sign, 'number', 'number')),
  operator('||', '||', 'text', 'text'),
  operator('~~', 'LIKE', 'text', 'truth'),
  operator('!~~', 'NOT LIKE', 'text', 'truth'),
  operator('~~*', 'ILIKE', 'text', 'truth'),
  operator('!~~*', 'NOT ILIKE', 'text', 'truth'),
])

/** Units of date_trunc. */
export const calendarUnits: ReadonlySet<string> = new Set(['year', 'quarter', 'month', 'week', 'day'])

/** Aggregates; of all customers min and max are refused by basesOfAggregate, since they show one of them. */
export const allowedAggregates: ReadonlySet<string> = new Set([
  ...['count_star', 'count', 'sum', 'avg', 'mean', 'median'],
  ...['min', 'max'],
])

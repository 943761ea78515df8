import { name, text } from '../../engine/sql.ts'
import { RefusedQuery } from './free-query.ts'
import type { FreeColumn } from './free-view.ts'
import { asDate, joined, literal, ofOneType, type Piece, taking } from './piece.ts'
import { readCall } from './read-call.ts'
import { Expression } from './syntax.ts'

/** What names mean where an expression stands. */
export interface Scope {
  tables: readonly string[]
  columns: readonly FreeColumn[]
}

const comparisons = {
  COMPARE_EQUAL: '=',
  COMPARE_NOTEQUAL: '<>',
  COMPARE_LESSTHAN: '<',
  COMPARE_GREATERTHAN: '>',
  COMPARE_LESSTHANOREQUALTO: '<=',
  COMPARE_GREATERTHANOREQUALTO: '>=',
} as const

/** Reads an expression of the parse tree by allow-lists. @throws RefusedQuery */
export function readExpression(node: unknown, scope: Scope): Piece {
  const parsed = Expression.safeParse(node)
  if (!parsed.success) throw new RefusedQuery('expression', kindOf(node))
  const expression = parsed.data
  const read = (child: unknown): Piece => readExpression(child, scope)
  switch (expression.class) {
    case 'COLUMN_REF':
      return readColumn(expression.column_names, scope)
    case 'CONSTANT':
      return constant(expression)
    case 'COMPARISON': {
      const { parts } = ofOneType([read(expression.left), read(expression.right)])
      return joined(parts, 'truth', `(${sqlOf(parts).join(` ${comparisons[expression.type]} `)})`)
    }
    case 'CONJUNCTION': {
      const parts = truths(expression.children.map(read))
      return joined(parts, 'truth', `(${sqlOf(parts).join(expression.type === 'CONJUNCTION_AND' ? ' AND ' : ' OR ')})`)
    }
    case 'OPERATOR':
      return readOperator(expression.type, expression.children.map(read))
    case 'BETWEEN': {
      const { parts } = ofOneType([read(expression.input), read(expression.lower), read(expression.upper)])
      const [input, lower, upper] = sqlOf(parts)
      return joined(parts, 'truth', `(${input} BETWEEN ${lower} AND ${upper})`)
    }
    case 'CASE': {
      const whens = truths(expression.case_checks.map(({ when_expr }) => read(when_expr)))
      const { parts, type } = ofOneType([
        ...expression.case_checks.map(({ then_expr }) => read(then_expr)),
        read(expression.else_expr),
      ])
      const thens = sqlOf(parts)
      const cases = whens.map(({ sql }, at) => `WHEN ${sql} THEN ${thens[at]}`).join(' ')
      return joined([...whens, ...parts], type, `(CASE ${cases} ELSE ${thens.at(-1)} END)`)
    }
    case 'CAST': {
      // DATE '2011-09-01' is written as a cast.
      const child = read(expression.child)
      taking([child], ['text'], 'CAST')
      return asDate(child)
    }
    case 'FUNCTION':
      return readCall(expression.function_name.toLowerCase(), expression.distinct, expression.children.map(read))
  }
}

const sqlOf = (parts: readonly Piece[]): string[] => parts.map(({ sql }) => sql)

function truths(parts: Piece[]): Piece[] {
  taking(
    parts,
    parts.map(() => 'truth'),
    'AND, OR, NOT',
  )
  return parts
}

function readColumn(names: readonly string[], { tables, columns }: Scope): Piece {
  const asked = names.at(-1)?.toLowerCase() ?? ''
  const table = names.length === 2 ? names[0]?.toLowerCase() : undefined
  const column = columns.find((one) => one.name.toLowerCase() === asked)
  if (column === undefined || (table !== undefined && !tables.includes(table)))
    throw new RefusedQuery('column', names.join('.'))
  const sql = name(column.name)
  const read = column.type === 'number' ? `CAST(${sql} AS DOUBLE)` : sql
  return { sql: read, type: column.type, aggregates: [], column, readsRows: true, isLiteral: false, isAggregate: false }
}

function constant({ value: { type, is_null, value } }: Extract<Expression, { class: 'CONSTANT' }>): Piece {
  if (is_null || value === undefined) return literal('NULL', 'null')
  if (typeof value === 'boolean') return literal(value ? 'TRUE' : 'FALSE', 'truth')
  if (typeof value === 'string') {
    if (type.id === 'VARCHAR') return literal(text(value), 'text')
  } else if (['INTEGER', 'BIGINT', 'DOUBLE'].includes(type.id)) return literal(String(value), 'number')
  else if (type.id === 'DECIMAL') return literal(String(value / 10 ** scaleOf(type.type_info)), 'number')
  throw new RefusedQuery('expression', type.id)
}

const scaleOf = (info: unknown): number =>
  typeof info === 'object' && info !== null && 'scale' in info && typeof info.scale === 'number' ? info.scale : 0

function readOperator(type: Extract<Expression, { class: 'OPERATOR' }>['type'], args: Piece[]): Piece {
  if (type === 'OPERATOR_NOT') return joined(truths(args), 'truth', `(NOT ${args[0]?.sql})`)
  if (type === 'OPERATOR_IS_NULL') return joined(args, 'truth', `(${args[0]?.sql} IS NULL)`)
  if (type === 'OPERATOR_IS_NOT_NULL') return joined(args, 'truth', `(${args[0]?.sql} IS NOT NULL)`)
  if (type === 'OPERATOR_COALESCE') return readCall('coalesce', false, args)
  const { parts } = ofOneType(args)
  const [first, ...list] = sqlOf(parts)
  return joined(parts, 'truth', `(${first} ${type === 'COMPARE_IN' ? 'IN' : 'NOT IN'} (${list.join(', ')}))`)
}

const kindOf = (node: unknown): string =>
  typeof node === 'object' && node !== null && 'type' in node ? String(node.type) : 'expression'

import { name } from '../../engine/sql.ts'
import { allowedAggregates, allowedFunctions, allowedOperators, calendarUnits } from './allowed-functions.ts'
import { RefusedQuery } from './free-query.ts'
import { joined, ofOneType, type Piece, taking } from './piece.ts'

/** Functions of any type, whose arguments are of one. */
const ofAnyType = new Set(['greatest', 'least', 'nullif', 'coalesce'])

/** A call of a function, an operator or an aggregate, by allow-lists. @throws RefusedQuery */
export function readCall(called: string, distinct: boolean, args: readonly Piece[]): Piece {
  if (allowedAggregates.has(called)) return readAggregate(called, distinct, args)
  if (distinct) throw new RefusedQuery('function', called)
  const operator = allowedOperators.get(called)
  const [first] = args
  if (operator !== undefined) {
    const isSign = called === '-' && args.length === 1
    taking(args, isSign ? ['number'] : operator.takes, called)
    // Numbers are computed as floating point ones, which do not overflow: no error tells of a value.
    const list = args.map(({ sql }) => (operator.gives === 'number' ? `CAST(${sql} AS DOUBLE)` : sql))
    return joined(args, operator.gives, isSign ? `(-${list[0]})` : `(${list.join(` ${operator.written} `)})`)
  }
  const list = args.map(({ sql }) => sql).join(', ')
  if (called === 'date_trunc') {
    taking(args, ['text', 'date'], called)
    const unit = first?.isLiteral === true ? first.sql.slice(1, -1).toLowerCase() : ''
    if (!calendarUnits.has(unit)) throw new RefusedQuery('function', called)
    return joined(args, 'date', `CAST(date_trunc(${list}) AS DATE)`)
  }
  if (ofAnyType.has(called)) {
    const { parts, type } = ofOneType(args)
    if (parts.length === 0 || (called === 'nullif' && parts.length !== 2)) throw new RefusedQuery('types', called)
    return joined(parts, type, `${called}(${parts.map(({ sql }) => sql).join(', ')})`)
  }
  const known = allowedFunctions.get(called)
  if (known === undefined) throw new RefusedQuery('function', called)
  if (called === 'round' && args.length === 2) {
    const digits = Number(args[1]?.isLiteral === true ? args[1].sql : Number.NaN)
    if (!Number.isInteger(digits) || digits < 0 || digits > 6) throw new RefusedQuery('function', called)
    return joined(args, 'number', `round(CAST(${first?.sql} AS DOUBLE), ${digits})`)
  }
  taking(args, known.takes, called)
  return joined(args, known.gives, `${called}(${list})`)
}

/** An aggregate takes a column as it is: an expression could hide a single customer's figure in a sum. */
function readAggregate(called: string, distinct: boolean, args: readonly Piece[]): Piece {
  const [argument, ...more] = args
  const column = argument?.column
  const takes = called === 'count_star' ? 0 : 1
  if (more.length > 0 || args.length !== takes || (takes === 1 && column === undefined))
    throw new RefusedQuery('aggregate', called)
  if (distinct && called !== 'count') throw new RefusedQuery('aggregate', `${called}(DISTINCT)`)
  const written = column === undefined ? 'count(*)' : `${called}(${distinct ? 'DISTINCT ' : ''}${name(column.name)})`
  return {
    ...joined([], called === 'min' || called === 'max' ? (column?.type ?? 'number') : 'number', written),
    aggregates: [{ function: called, distinct, column }],
    isAggregate: true,
  }
}

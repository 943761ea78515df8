import type { Expression, Join } from './expression.ts'
import { readAtom } from './read-atom.ts'
import type { Token } from './read-tokens.ts'
import { TokenReader } from './token-reader.ts'
import { type Keyword, keywordOf } from './words.ts'

/** Parts in parts at most: deeper ones are a mistake, and would fill the stack. */
const deepest = 100

/**
 * Reads whom a campaign means. "and" binds before "or"; beside "minus" either wants parentheses, since (A minus B) and C is not
 * A minus (B and C).
 * @throws ShoalError audience/syntax with the place and what would be right there
 */
export function parseExpression(text: string): Expression {
  const tokens = new TokenReader(text)
  const whole = readOr(tokens, 0)
  if (tokens.next.is !== 'end') throw tokens.fault(['join', 'end'])
  return whole
}

const joinAhead = (tokens: TokenReader): Join | undefined => {
  const keyword: Keyword | undefined = tokens.next.is === 'word' ? keywordOf(tokens.next.text) : undefined
  return keyword === 'and' || keyword === 'or' || keyword === 'minus' ? keyword : undefined
}

/** An expression; by which token it is joined at its top, unless parentheses keep it together. */
interface Part {
  expression: Expression
  join?: Token
}

function readOr(tokens: TokenReader, depth: number): Expression {
  let left = readAnd(tokens, depth)
  while (joinAhead(tokens) === 'or') {
    if (isJoinedBy(left, 'minus')) throw tokens.fault(['parentheses'])
    const join = tokens.take()
    const right = readAnd(tokens, depth)
    if (isJoinedBy(right, 'minus')) throw tokens.fault(['parentheses'], right.join)
    left = { expression: { is: 'or', left: left.expression, right: right.expression }, join }
  }
  return left.expression
}

function readAnd(tokens: TokenReader, depth: number): Part {
  let left: Part = { expression: readTerm(tokens, depth) }
  for (let is = joinAhead(tokens); is === 'and' || is === 'minus'; is = joinAhead(tokens)) {
    if (isJoinedBy(left, is === 'and' ? 'minus' : 'and')) throw tokens.fault(['parentheses'])
    const join = tokens.take()
    left = { expression: { is, left: left.expression, right: readTerm(tokens, depth) }, join }
  }
  return left
}

const isJoinedBy = ({ expression, join }: Part, is: Join): boolean => join !== undefined && expression.is === is

function readTerm(tokens: TokenReader, depth: number): Expression {
  if (depth > deepest) throw tokens.fault(['fewer-parentheses'])
  const { next } = tokens
  if (next.is === 'word' && keywordOf(next.text) === 'not') {
    tokens.take()
    return { is: 'not', of: readTerm(tokens, depth + 1) }
  }
  if (tokens.takeMark('(')) {
    const expression = readOr(tokens, depth + 1)
    if (!tokens.takeMark(')')) throw tokens.fault(['join', 'closing-parenthesis'])
    return expression
  }
  return readAtom(tokens)
}

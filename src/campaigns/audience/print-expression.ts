import { ShoalError } from '../../workspace/errors.ts'
import { type Atom, type Expression, isJoin, type Top } from './expression.ts'
import { readTokens } from './read-tokens.ts'
import { keywordOf, prefixOf } from './words.ts'

/** An expression as parseExpression reads it, with no parentheses but those that it needs. */
export function printExpression(expression: Expression): string {
  if (expression.is === 'not')
    return `not ${isJoin(expression.of) ? `(${printExpression(expression.of)})` : printExpression(expression.of)}`
  if (!isJoin(expression)) return printAtom(expression)
  const { is, left, right } = expression
  const needs = (part: Expression, isRight: boolean): boolean => {
    if (!isJoin(part)) return false
    if (part.is === is) return isRight
    return !(is === 'or' && part.is === 'and')
  }
  const side = (part: Expression, isRight: boolean): string =>
    needs(part, isRight) ? `(${printExpression(part)})` : printExpression(part)
  return `${side(left, false)} ${is} ${side(right, true)}`
}

function printAtom(atom: Atom): string {
  switch (atom.is) {
    case 'all':
      return 'all'
    case 'segment':
      return `segment:${written(atom.segment)}`
    case 'tier':
      return `tier:${atom.tier}`
    case 'rfm':
      return `rfm:${written(atom.group)}`
    case 'predicted-top':
      return `predicted:top ${topText(atom.top)}`
    case 'predicted':
      return `predicted ${atom.comparison} ${atom.score}`
    case 'look-alike':
      return `look-alike:${written(atom.segment)} top ${topText(atom.top)}`
    case 'compare':
      return `${fieldText(atom.field)} ${atom.comparison} ${typeof atom.value === 'number' ? atom.value : written(atom.value)}`
    case 'bought':
      return `bought ${quoted(atom.product)}`
    case 'bought-category':
      return `bought category ${quoted(atom.category)}`
  }
}

const topText = (top: Top): string => ('percent' in top ? `${top.percent}%` : String(top.count))

const fieldText = (field: string): string => (prefixOf(field) === 'predicted' ? quoted(field) : written(field))

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`

/** Without quotes where it is one word that means nothing else. */
const written = (text: string): string => (isPlain(text) ? text : quoted(text))

function isPlain(text: string): boolean {
  try {
    const [first, second] = readTokens(text)
    return first?.is === 'word' && first.text === text && second?.is === 'end' && keywordOf(text) === undefined
  } catch (error) {
    if (error instanceof ShoalError) return false
    throw error
  }
}

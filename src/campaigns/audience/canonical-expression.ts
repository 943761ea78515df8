import { parseExpression } from './parse-expression.ts'
import { printExpression } from './print-expression.ts'

/** An expression however it was spaced and spelt. @throws ShoalError audience/… */
export const canonicalExpression = (expression: string): string => printExpression(parseExpression(expression))

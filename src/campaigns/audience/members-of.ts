import type { AudienceContext } from './audience-context.ts'
import { type CustomerFacts, customerFacts } from './customer-facts.ts'
import { type Expression, isJoin } from './expression.ts'
import { printExpression } from './print-expression.ts'
import { rowsOfAtom } from './rows-of-atom.ts'

/** The customers whom an expression means, as of the snapshot, and how many each of its parts does. */
export interface Members {
  /** In the order of the snapshot. */
  customers: string[]
  /** All customers there are. */
  of: number
  /** Every part of the expression before the whole that it is a part of; the last one is all of it. */
  steps: { expression: string; customers: number }[]
}

/**
 * Finds the customers whom an expression means.
 * @throws ShoalError audience/needs, audience/unknown-field, audience/unknown-value, audience/unknown-rfm, audience/not-a-number,
 * audience/not-ordered, segments/unknown, recommend/…, predict/…
 */
export async function membersOf(expression: Expression, context: AudienceContext): Promise<Members> {
  const facts = await customerFacts(context)
  const steps: Members['steps'] = []
  const rows = await rowsOf(expression, context, facts, steps)
  return { customers: facts.customers.filter((_, row) => rows[row] === 1), of: facts.customers.length, steps }
}

async function rowsOf(
  expression: Expression,
  context: AudienceContext,
  facts: CustomerFacts,
  steps: Members['steps'],
): Promise<Uint8Array> {
  const part = (of: Expression): Promise<Uint8Array> => rowsOf(of, context, facts, steps)
  const rows = isJoin(expression)
    ? joined(expression.is, await part(expression.left), await part(expression.right))
    : expression.is === 'not'
      ? (await part(expression.of)).map((bit) => 1 - bit)
      : await rowsOfAtom(context, facts, expression)
  steps.push({ expression: printExpression(expression), customers: rows.reduce((sum, bit) => sum + bit, 0) })
  return rows
}

const joined = (is: 'and' | 'or' | 'minus', left: Uint8Array, right: Uint8Array): Uint8Array =>
  left.map((a, row) => {
    const b = right[row] ?? 0
    return is === 'and' ? a & b : is === 'or' ? a | b : a & (1 - b)
  })

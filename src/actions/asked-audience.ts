import { membersOf } from '../campaigns/audience/members-of.ts'
import { parseExpression } from '../campaigns/audience/parse-expression.ts'
import { printExpression } from '../campaigns/audience/print-expression.ts'
import { wordsOf } from '../campaigns/audience/words-of.ts'
import type { Engine } from '../engine/engine.ts'
import type { Localized } from '../language/language.ts'
import { ShoalError } from '../workspace/errors.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { audienceContext } from './audience-context.ts'

/** An audience that the marketer wrote: its customers, and what it means in words. */
export interface AskedAudience {
  customers: ReadonlySet<string>
  /** As it is printed. */
  expression: string
  name: Localized
}

/** Finds the customers whom an expression means. @throws ShoalError audience/…, and audience/nobody where it means none */
export async function askedAudience(engine: Engine, workspace: Workspace, written: string): Promise<AskedAudience> {
  const parsed = parseExpression(written)
  const context = await audienceContext(engine, workspace)
  const { customers } = await membersOf(parsed, context)
  const expression = printExpression(parsed)
  if (customers.length === 0) throw new ShoalError('audience/nobody', { expression })
  return { customers: new Set(customers), expression, name: wordsOf(parsed, context) }
}

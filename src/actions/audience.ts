import { z } from 'zod'
import { Funnel } from '../campaigns/audience/funnel.ts'
import { Channel, Goal } from '../campaigns/goal.ts'
import { Localized } from '../language/language.ts'
import { defineAction } from './define-action.ts'
import { withEngine } from './with-engine.ts'

/** shoal audience "segment:S1 and not tier:low": who is meant, and how many of them can be written to. */
export const audience = defineAction({
  name: 'audience',
  effect: 'reads',
  positional: 'expression',
  input: z.strictObject({
    expression: z.string().min(1).max(5_000),
    goal: z.string().default('win-back').describe('GOAL'),
    channel: Channel.default('email').describe('CHANNEL'),
    contacts: z.string().optional().describe('FILE'),
  }),
  output: z.strictObject({
    expression: z.string().describe('as Shoal writes it'),
    words: Localized.describe('whom it means'),
    snapshot: z.string(),
    asOf: z.string().optional(),
    customers: z.int(),
    of: z.int().describe('all customers'),
    steps: z
      .array(z.strictObject({ expression: z.string(), customers: z.int() }))
      .describe('its parts; the last is all of it'),
    channel: Channel,
    goal: Goal,
    funnel: Funnel,
  }),
  run: async ({ expression: written, goal: words, channel, contacts }, context) => {
    const { parseExpression } = await import('../campaigns/audience/parse-expression.ts')
    const { printExpression } = await import('../campaigns/audience/print-expression.ts')
    const { membersOf } = await import('../campaigns/audience/members-of.ts')
    const { wordsOf } = await import('../campaigns/audience/words-of.ts')
    const { readEligibility } = await import('../campaigns/audience/read-eligibility.ts')
    const { audienceOf } = await import('../campaigns/audience/audience-of.ts')
    const { audienceContext } = await import('./audience-context.ts')
    const { askedGoal } = await import('./asked-goal.ts')
    const { languageFor } = await import('./language-for.ts')
    const { knownContacts } = await import('./campaign-audience.ts')
    const expression = parseExpression(written)
    return withEngine(context, async (workspace, engine) => {
      context.progress('counting')
      const goal = askedGoal(words, languageFor(workspace, context))
      const known = await audienceContext(engine, workspace)
      const { customers, of, steps } = await membersOf(expression, known)
      const eligibility = await readEligibility(known, workspace.state, { goal, channel, now: context.now() })
      const { funnel } = audienceOf(customers, knownContacts(workspace.state, contacts), eligibility)
      const { snapshot } = known
      return {
        expression: printExpression(expression),
        words: wordsOf(expression, known),
        snapshot: snapshot.id,
        ...(snapshot.asOf === undefined ? {} : { asOf: snapshot.asOf }),
        customers: customers.length,
        of,
        steps,
        channel,
        goal,
        funnel,
      }
    })
  },
})

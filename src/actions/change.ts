import { z } from 'zod'
import { Localized } from '../language/language.ts'
import { Change } from '../questions/change/change.ts'
import { defineAction } from './define-action.ts'
import { withEngine } from './with-engine.ts'

/** shoal change revenue --from 2011-11-01 --to 2011-11-30: why a figure changed against the period before, or the same days a year earlier. */
export const change = defineAction({
  name: 'change',
  effect: 'reads',
  positional: 'measure',
  input: z
    .strictObject({
      measure: z.string().min(1).default('revenue').describe('FIGURE'),
      from: z.iso.date().optional().describe('DAY'),
      to: z.iso.date().optional().describe('DAY'),
      against: z.enum(['previous', 'year-before']).default('previous').describe('WHAT'),
      small: z.boolean().default(false),
    })
    .refine(({ from, to }) => (from === undefined) === (to === undefined), {
      path: ['to'],
      params: { is: 'missing' },
    }),
  output: z.strictObject({
    kind: z.enum(['found', 'nothing', 'outside', 'withheld', 'cannot']),
    change: Change.optional(),
    text: Localized.optional().describe('why it cannot be told'),
  }),
  run: async ({ measure, from, to, against, small }, context) => {
    const { explainChange } = await import('../questions/change/explain-change.ts')
    const { openDesk } = await import('../questions/open-desk.ts')
    return withEngine(context, async (workspace, engine) => {
      context.progress('counting')
      const desk = await openDesk(workspace, engine)
      // One day, and shared with the other commands: what one told the others hold against.
      const asker = { ledger: `query ${context.now().toISOString().slice(0, 10)}`, lifted: small }
      const time =
        from === undefined || to === undefined
          ? ({ kind: 'last', count: 1, unit: 'month' } as const)
          : ({ kind: 'between', from, to } as const)
      const question = { measure, time, against: { to: against } }
      const answer = await explainChange({ desk, asker, signal: context.signal }, question)
      if (answer.kind === 'nothing') return { kind: answer.kind }
      if (answer.kind !== 'found') return { kind: answer.kind, text: answer.text }
      return { kind: answer.kind, change: answer.change }
    })
  },
})

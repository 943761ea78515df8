import { z } from 'zod'
import { Localized } from '../language/language.ts'
import { QueryResult } from '../questions/query/query-result.ts'
import { TypedQuery } from '../questions/query/typed-query.ts'
import { defineAction } from './define-action.ts'
import { withEngine } from './with-engine.ts'

const compared = ['previous', 'year-before', 'all'] as const

/** shoal query revenue --by country --from 2011-09-01 --to 2011-11-30: figures by their names, without words to be read. */
export const query = defineAction({
  name: 'query',
  effect: 'reads',
  positional: 'measures',
  input: z
    .strictObject({
      measures: z.array(z.string()).min(1).max(4).optional(),
      by: z.array(z.string()).max(2).default([]).describe('DIMENSIONS'),
      where: z.array(z.string()).max(8).default([]).describe('FILTERS'),
      having: z.array(z.string()).max(4).default([]).describe('FIGURES'),
      from: z.iso.date().optional().describe('DAY'),
      to: z.iso.date().optional().describe('DAY'),
      compare: z.enum(compared).optional().describe('WHAT'),
      order: z.string().optional().describe('NAME'),
      ascending: z.boolean().default(false),
      limit: z.int().min(1).max(1000).optional().describe('NUMBER'),
      share: z.boolean().default(false),
      sql: z.boolean().default(false),
      small: z.boolean().default(false),
    })
    .refine(({ from, to }) => (from === undefined) === (to === undefined), {
      path: ['to'],
      params: { is: 'missing' },
    }),
  output: z.strictObject({
    result: QueryResult.optional(),
    kind: z.enum(['found', 'outside', 'withheld', 'cannot', 'names']),
    text: Localized.optional().describe('why there are no figures'),
    instead: z.array(TypedQuery).describe('what can be asked instead'),
    names: z
      .array(z.strictObject({ id: z.string(), label: Localized, is: z.enum(['measure', 'dimension', 'missing']) }))
      .describe('everything that can be asked, where no measure was named'),
    showsSql: z.boolean(),
  }),
  run: async (input, context) => {
    const { openDesk } = await import('../questions/open-desk.ts')
    const { queryFrom } = await import('./query-from.ts')
    const { valuesByName } = await import('./values-by-name.ts')
    return withEngine(context, async (workspace, engine) => {
      context.progress('counting')
      const asked = queryFrom(input)
      const { catalogue, answer, lookUp } = await openDesk(workspace, engine)
      const rest = { instead: [], names: [], showsSql: input.sql }
      if (asked === undefined) {
        const named = (of: readonly { id: string; label: Localized }[], is: 'measure' | 'dimension' | 'missing') =>
          of.map(({ id, label }) => ({ id, label, is }))
        const names = [
          ...named(catalogue.measures, 'measure'),
          ...named(catalogue.dimensions, 'dimension'),
          ...named(catalogue.missing, 'missing'),
        ]
        return { ...rest, kind: 'names' as const, names }
      }
      // Each run of the command is by itself: nothing that was told before is known to it but by its day.
      const asker = { ledger: `query ${context.now().toISOString().slice(0, 10)}`, lifted: input.small }
      const found = await answer(await valuesByName(asked, lookUp), asker, context.signal)
      switch (found.kind) {
        case 'found':
          return { ...rest, kind: found.kind, result: found.result }
        case 'outside':
          return { ...rest, kind: found.kind, text: found.text, instead: [found.nearest] }
        case 'cannot':
          return { ...rest, kind: found.kind, text: found.text, instead: [...found.instead] }
        case 'withheld':
          return { ...rest, kind: found.kind, text: found.text }
      }
    })
  },
})

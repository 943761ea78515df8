import { z } from 'zod'
import { Localized } from '../language/language.ts'
import { defineAction } from './define-action.ts'
import { withEngine } from './with-engine.ts'

/** shoal sql "SELECT …": groups of customers over views without personal columns, where shoal.yaml switches it on. */
export const sql = defineAction({
  name: 'sql',
  effect: 'reads',
  positional: 'query',
  input: z.strictObject({ query: z.string().min(1), small: z.boolean().default(false) }),
  output: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('found'),
      columns: z.array(z.strictObject({ name: z.string(), isKey: z.boolean() })),
      rows: z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))),
      withheld: z.int().describe('groups with too few customers, or too near to what was told before'),
      threshold: z.int(),
      sql: z.string().describe('the query as it was understood and run'),
    }),
    z.strictObject({ kind: z.literal('withheld'), text: Localized, threshold: z.int() }),
    z.strictObject({ kind: z.literal('refused'), text: Localized }),
  ]),
  run: async ({ query, small }, context) => {
    const { currentSnapshot } = await import('./current.ts')
    const { freeSqlOf } = await import('../questions/free-sql/free-sql-of.ts')
    const { failedText } = await import('../questions/free-sql/refused-text.ts')
    const { openDesk } = await import('../questions/open-desk.ts')
    return withEngine(context, async (workspace, engine) => {
      if (workspace.config.questions.sql === 'off') return { kind: 'refused' as const, text: failedText('off') }
      await openDesk(workspace, engine)
      const free = await freeSqlOf(workspace, engine, currentSnapshot(workspace).snapshot.id)
      if (free === undefined) return { kind: 'refused' as const, text: failedText('off') }
      try {
        // One day, and shared with typed queries: what one told the other holds against.
        const asker = { ledger: `query ${context.now().toISOString().slice(0, 10)}`, lifted: small }
        const answer = await free.ask(query, asker, context.signal)
        if (answer.kind !== 'found') return answer
        return { ...answer, columns: [...answer.columns], rows: answer.rows.map((row) => [...row]) }
      } finally {
        free.close()
      }
    })
  },
})

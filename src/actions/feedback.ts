import { z } from 'zod'
import { defineAction } from './define-action.ts'

const Unreadable = z.enum(['no-report', 'no-recipient', 'no-status', 'too-large', 'not-json', 'unknown-payload', 'row'])

/** shoal feedback FILES: bounces and complaints. */
export const feedback = defineAction({
  name: 'feedback',
  effect: 'writes',
  positional: 'files',
  input: z.strictObject({ files: z.array(z.string()).min(1), trust: z.boolean().default(false) }),
  output: z.strictObject({
    read: z.int().describe('mails, payloads and rows that were looked at'),
    heard: z
      .strictObject({
        'hard-bounce': z.int().describe('addresses that are dead'),
        'soft-bounce': z.int().describe('messages that could not be taken; the address may be alive'),
        complaint: z.int(),
        'opt-out': z.int(),
      })
      .describe('what was heard for the first time'),
    known: z.int().describe('heard before'),
    ignored: z.int().describe('news that change nothing: delays, deliveries, clicks'),
    unmatched: z.int().describe('mails that do not show that they answer one of yours; see trust'),
    unreadable: z.array(
      z.strictObject({
        reason: Unreadable,
        count: z.int(),
        places: z.array(z.strictObject({ file: z.string(), number: z.int() })).describe('the first of them'),
      }),
    ),
  }),
  run: async ({ files, trust }, context) => {
    const { openWorkspace } = await import('../workspace/workspace.ts')
    const { stateSecret } = await import('../workspace/state-secret.ts')
    const { importFeedback } = await import('../campaigns/feedback/import-feedback.ts')
    const { optOutSecret } = await import('../campaigns/optout/opt-out-token.ts')
    const { ShoalError } = await import('../workspace/errors.ts')
    const { watchPrompts } = await import('./watch-prompts.ts')
    const workspace = openWorkspace(context.folder)
    const { state } = workspace
    try {
      const heed = (): void => {
        if (context.signal.aborted) throw new ShoalError('run/cancelled', {})
      }
      const at = context.now().toISOString()
      const heard = importFeedback(state, stateSecret(state, optOutSecret), files, { trust, at, heed })
      watchPrompts(workspace, context)
      return heard
    } finally {
      state.close()
    }
  },
})

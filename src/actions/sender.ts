import { z } from 'zod'
import { Finding } from '../campaigns/sender-check/finding.ts'
import { defineAction } from './define-action.ts'

/** shoal sender: whether mail servers will believe who sends. */
export const sender = defineAction({
  name: 'sender',
  effect: 'writes',
  input: z.strictObject({ selector: z.string().min(1).optional(), push: z.boolean().default(false) }),
  output: z.strictObject({
    domain: z.string().describe('of the address that readers see'),
    ok: z.boolean().describe('whether nothing is wrong'),
    findings: z.array(Finding),
    pushKey: z.string().optional().describe('with push: public key with which browsers subscribe (VAPID)'),
  }),
  isPartial: ({ ok }) => !ok,
  run: async ({ selector, push }, context) => {
    const { openWorkspace } = await import('../workspace/workspace.ts')
    const { senderFindings } = await import('../campaigns/sender-check/sender-findings.ts')
    const { vapidKeys } = await import('../campaigns/push/vapid-keys.ts')
    const { state, config, folder } = openWorkspace(context.folder)
    try {
      const { domain, findings } = await senderFindings(config, folder, selector)
      const ok = findings.every(({ verdict }) => verdict !== 'wrong')
      return { domain, ok, findings, ...(push ? { pushKey: vapidKeys(state).publicKey } : {}) }
    } finally {
      state.close()
    }
  },
})

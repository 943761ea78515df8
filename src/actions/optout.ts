import { z } from 'zod'
import type { Workspace } from '../workspace/workspace.ts'
import { type ActionContext, defineAction } from './define-action.ts'

const count = (what: string) => z.int().describe(what)

const Served = z.strictObject({
  url: z.string(),
  optOuts: count('opt-outs that were taken'),
  repeated: count('asked again for what counted already'),
  shown: count('times the page was shown; that changes nothing'),
  refused: count('requests with a link that is none of ours, or that asked for nothing'),
  tracked: count('requests of tracked links and pictures'),
})

const Imported = z.strictObject({
  file: z.string(),
  rows: z.int(),
  added: count('new opt-outs'),
  known: count('opt-outs that counted already'),
  rejected: z.array(
    z.strictObject({
      reason: z.enum(['address', 'not-opted-out']),
      lines: z.array(z.int()).describe('of the file'),
    }),
  ),
  assumed: z
    .array(z.strictObject({ what: z.enum(['date', 'scope']), lines: z.array(z.int()).describe('of the file') }))
    .describe('opt-outs that count from the time of the import, or for everything, since that could not be read'),
})

/** shoal optout: takes opt-outs, from readers until it is interrupted, or from a list. */
export const optout = defineAction({
  name: 'optout',
  effect: 'writes',
  positional: ['task', 'files'],
  input: z.strictObject({
    task: z.enum(['serve', 'import']).default('serve'),
    files: z.array(z.string()).default([]),
    port: z.int().min(0).max(65_535).default(8025),
    host: z.string().min(1).default('127.0.0.1'),
  }),
  output: z.strictObject({
    served: Served.optional().describe('with serve'),
    imported: z.array(Imported).optional().describe('with import'),
  }),
  isPartial: ({ imported }) => imported?.some(({ rejected }) => rejected.length > 0) ?? false,
  run: async ({ task, files, port, host }, context) => {
    const { openWorkspace } = await import('../workspace/workspace.ts')
    const { ShoalError } = await import('../workspace/errors.ts')
    const workspace = openWorkspace(context.folder)
    try {
      if (task === 'serve') return { served: await serve(workspace, { host, port }, context) }
      if (files.length === 0) throw new ShoalError('input/invalid', { option: 'files', complaint: { is: 'missing' } })
      const { importOptOuts } = await import('../campaigns/optout/import-opt-outs.ts')
      const at = context.now().toISOString()
      return { imported: files.map((file) => importOptOuts(workspace.state, file, at)) }
    } finally {
      workspace.state.close()
    }
  },
})

async function serve(
  { state, config }: Workspace,
  { host, port }: { host: string; port: number },
  context: ActionContext,
): Promise<z.infer<typeof Served>> {
  const { isIPv6 } = await import('node:net')
  const { stateSecret } = await import('../workspace/state-secret.ts')
  const { ShoalError } = await import('../workspace/errors.ts')
  const { listenForOptOuts } = await import('../campaigns/optout/opt-out-listener.ts')
  const { optOutSecret } = await import('../campaigns/optout/opt-out-token.ts')
  const { handleReaders } = await import('../campaigns/tracking/handle-readers.ts')
  const { optOutTexts } = await import('../campaigns/optout/opt-out-page.ts')
  const tongue = context.language ?? context.usualLanguage
  const say = optOutTexts[tongue].command
  // An opt-out that was confirmed must outlive a power cut.
  state.rows('PRAGMA synchronous = FULL')
  const secret = stateSecret(state, optOutSecret)
  const desk = {
    state,
    secret,
    footer: config.delivery.footer,
    usualLanguage: config.language ?? tongue,
    now: context.now,
    tracking: {
      state,
      secret,
      isOn: config.delivery.tracking === 'on',
      readerOf: handleReaders(state, secret),
      now: context.now,
    },
  }
  const listener = await listenForOptOuts(desk, { host, port }, (outcome) => {
    if (outcome === 'opted-out') context.trace(say.heard(listener.counts['opted-out']))
  }).catch((error: NodeJS.ErrnoException) => {
    throw new ShoalError('optout/cannot-listen', { host, port, why: error.code ?? 'unknown' }, error)
  })
  const url = `http://${isIPv6(host) ? `[${host}]` : host}:${listener.port}/`
  context.trace(say.listening(url))
  if (!['127.0.0.1', '::1', 'localhost'].includes(host)) context.trace(say.outside)
  await new Promise<void>((resolve) => {
    if (context.signal.aborted) resolve()
    context.signal.addEventListener('abort', () => resolve())
  })
  await listener.close()
  const { counts } = listener
  return {
    url,
    optOuts: counts['opted-out'],
    repeated: counts.repeated,
    shown: counts.shown,
    refused: counts.refused,
    tracked: counts.tracked,
  }
}

import { z } from 'zod'
import { defineAction } from './define-action.ts'

const Check = z.strictObject({
  check: z.enum(['node', 'engine', 'folder', 'disk', 'settings', 'data']),
  ok: z.boolean(),
  detail: z.string().describe('what was found, or what is wrong'),
})

/** shoal doctor: whether everything that Shoal needs is there and whole. */
export const doctor = defineAction({
  name: 'doctor',
  effect: 'reads',
  input: z.strictObject({}),
  output: z.strictObject({ ok: z.boolean().describe('whether every check is'), checks: z.array(Check) }),
  isPartial: ({ ok }) => !ok,
  run: async (_input, context) => {
    const { access, constants, statfs } = await import('node:fs/promises')
    const { openDuckDb } = await import('../engine/duckdb.ts')
    const { explain, ShoalError } = await import('../workspace/errors.ts')
    const { isWorkspace, openWorkspace } = await import('../workspace/workspace.ts')
    const { verifySnapshots } = await import('./verify-snapshots.ts')
    const language = context.language ?? context.usualLanguage
    const attempt = async (
      check: z.infer<typeof Check>['check'],
      work: () => Promise<string>,
    ): Promise<z.infer<typeof Check>> => {
      try {
        return { check, ok: true, detail: await work() }
      } catch (error) {
        if (error instanceof ShoalError) {
          const { problem, remedy } = explain(error, language)
          return { check, ok: false, detail: `${problem} ${remedy}` }
        }
        return { check, ok: false, detail: error instanceof Error ? error.message : String(error) }
      }
    }
    const checks = [
      await attempt('node', async () => {
        if (Number(process.versions.node.split('.')[0]) < 24) throw new Error(`Node ${process.versions.node} < 24`)
        return `Node ${process.versions.node}`
      }),
      await attempt('engine', async () => {
        const engine = await openDuckDb()
        const [row] = await engine.rows('SELECT version() AS version')
        engine.close()
        return `DuckDB ${row?.['version']}`
      }),
      await attempt('folder', async () => {
        await access(context.folder, constants.W_OK)
        return context.folder
      }),
      await attempt('disk', async () => {
        const { bavail, bsize } = await statfs(context.folder)
        const gigabytes = (bavail * bsize) / 1e9
        if (gigabytes < 1) throw new Error(`${gigabytes.toFixed(1)} GB`)
        return `${gigabytes.toFixed(1)} GB`
      }),
    ]
    if (isWorkspace(context.folder)) {
      checks.push(
        await attempt('settings', async () => {
          openWorkspace(context.folder).state.close()
          return 'shoal.yaml, state.sqlite'
        }),
        await attempt('data', async () => `${await verifySnapshots(context.folder)} Parquet`),
      )
    }
    return { ok: checks.every(({ ok }) => ok), checks }
  },
})

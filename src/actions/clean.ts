import { z } from 'zod'
import { neededFolders, Snapshot } from '../customers/snapshot.ts'
import { defineAction } from './define-action.ts'

/** shoal clean: removes data that no step refers to. */
export const clean = defineAction({
  name: 'clean',
  effect: 'writes',
  input: z.strictObject({
    history: z.boolean().optional().describe('also forget all but the latest import, so that undo ends there'),
  }),
  output: z.strictObject({
    removed: z.array(z.string()).describe('folders of data'),
    bytes: z.int().describe('space freed'),
  }),
  run: async ({ history }, context) => {
    const { openWorkspace, removeUnused } = await import('../workspace/workspace.ts')
    const { dropOldLedgers } = await import('../questions/privacy/told-records.ts')
    const workspace = openWorkspace(context.folder)
    try {
      const { state } = workspace
      // A transaction of its own: once data is gone, no failure may bring back the step that refers to it.
      state.transaction(() => {
        const steps = state.steps()
        const latest = steps.findLast(({ kind }) => kind === 'import')
        if (!history || latest === undefined) return
        state.removeSteps(steps.flatMap(({ id }) => (id < latest.id ? [id] : [])))
      })
      return state.transaction(() => {
        dropOldLedgers(state, context.now().toISOString().slice(0, 10))
        const used = state
          .steps()
          .filter(({ kind }) => kind === 'import')
          .map(({ document }) => Snapshot.parse(JSON.parse(document)))
          .flatMap(neededFolders)
        return removeUnused(workspace, used)
      })
    } finally {
      workspace.state.close()
    }
  },
})

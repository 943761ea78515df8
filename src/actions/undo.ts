import { z } from 'zod'
import { defineAction } from './define-action.ts'

/** shoal undo: takes back the last import or segmentation. */
export const undo = defineAction({
  name: 'undo',
  effect: 'writes',
  input: z.strictObject({}),
  output: z.strictObject({
    undone: z.enum(['import', 'segment', 'report']),
    at: z.string().describe('when it had been done'),
    left: z.int().describe('steps that remain'),
  }),
  run: async (_input, context) => {
    const { openWorkspace } = await import('../workspace/workspace.ts')
    const { ShoalError } = await import('../workspace/errors.ts')
    const workspace = openWorkspace(context.folder)
    try {
      const steps = workspace.state.steps()
      const last = steps.findLast(({ kind }) => kind !== 'report')
      if (last === undefined) throw new ShoalError('workspace/nothing-to-undo', { folder: context.folder })
      // Reports are views of what came before them and go with it.
      const gone = steps.filter(({ id }) => id >= last.id)
      workspace.state.removeSteps(gone.map(({ id }) => id))
      return { undone: last.kind, at: last.at, left: steps.length - gone.length }
    } finally {
      workspace.state.close()
    }
  },
})

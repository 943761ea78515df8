import { BriefInput, BriefOutput } from './brief-output.ts'
import { defineAction } from './define-action.ts'
import { withEngine } from './with-engine.ts'

/** shoal brief --goal "win back": drafts a campaign, and writes its brief. */
export const brief = defineAction({
  name: 'brief',
  effect: 'writes',
  asksModels: () => true,
  positional: 'segment',
  input: BriefInput,
  output: BriefOutput,
  run: async (input, context) => {
    const { briefRun } = await import('./brief-run.ts')
    return withEngine(context, (workspace, engine) => briefRun(engine, workspace, context, input))
  },
})

import { defineAction } from './define-action.ts'
import { EvalInput, EvalOutput } from './eval-output.ts'
import { withEngine } from './with-engine.ts'

/** shoal eval: what versions of prompts come to on fact sheets. */
export const evalAction = defineAction({
  name: 'eval',
  effect: 'writes',
  asksModels: () => true,
  positional: 'prompt',
  input: EvalInput,
  output: EvalOutput,
  run: async (input, context) => {
    const { evalRun } = await import('./eval-run.ts')
    return withEngine(context, (workspace, engine) => evalRun(engine, workspace, context, input))
  },
})

import { defineAction } from './define-action.ts'
import { PersonasInput, PersonasOutput } from './personas-output.ts'
import { withEngine } from './with-engine.ts'

/** shoal personas: who the segments are, and what to write to them, for one segmentation or many. */
export const personas = defineAction({
  name: 'personas',
  effect: 'writes',
  asksModels: ({ plan }) => plan !== true,
  input: PersonasInput,
  output: PersonasOutput,
  isPartial: ({ failed, left, waiting }) => failed.length > 0 || left > 0 || waiting > 0,
  run: async (input, context) => {
    const { personaRun } = await import('./persona-run.ts')
    return withEngine(context, (workspace, engine) => personaRun(engine, workspace, context, input))
  },
})

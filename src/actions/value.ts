import { z } from 'zod'
import { CustomerValue } from '../customers/value/value.ts'
import { currentSnapshot, segmentationOn } from './current.ts'
import { defineAction } from './define-action.ts'
import { heed } from './heed.ts'
import { withEngine } from './with-engine.ts'

/** shoal value: what customers are worth, so far and over a horizon. */
export const value = defineAction({
  name: 'value',
  effect: 'writes',
  input: z.strictObject({
    horizon: z.int().min(1).max(60).optional(),
    discount: z.number().min(0).max(1).optional(),
    margin: z.number().positive().max(1).optional(),
    cutoff: z.iso.date().optional(),
  }),
  output: z.strictObject({
    value: CustomerValue,
    names: z.array(z.strictObject({ segment: z.string(), en: z.string(), zh: z.string() })),
    file: z.string().describe('path of the list of customers with what each is worth'),
  }),
  run: async (input, context) => {
    const { findValue } = await import('../customers/value/find-value.ts')
    const { valueCsv } = await import('../customers/value/value-csv.ts')
    const { countedSegmentation } = await import('./counted-segmentation.ts')
    const { settingsOf } = await import('../workspace/settings-of.ts')
    const { keepOnCurrent } = await import('./keep-on-current.ts')
    const { writeOutput } = await import('./write-output.ts')
    return withEngine(context, async (workspace, engine) => {
      const { state, config } = workspace
      const current = currentSnapshot(workspace)
      const { snapshot, folder } = current
      const { step, segmentation } =
        segmentationOn(workspace, current.step) === undefined
          ? { step: current.step, segmentation: undefined }
          : await countedSegmentation(engine, workspace, current)
      await heed(context.signal)
      context.progress('counting')
      const { cutoff, ...given } = input
      const costs = {
        ...config.value,
        ...Object.fromEntries(Object.entries(given).filter(([, set]) => set !== undefined)),
      }
      const found = await findValue(engine, snapshot, folder, segmentation, costs, cutoff)
      await heed(context.signal)
      context.progress('writing')
      const file = await writeOutput(workspace, 'value.csv', valueCsv(found))
      keepOnCurrent(workspace, current.step, [file], () =>
        state.addStep('value', context.now().toISOString(), JSON.stringify(found.value), {
          settings: settingsOf(config, 'value'),
          basedOn: step.id,
        }),
      )
      const names = (segmentation?.segments ?? []).map(({ id, name }) => ({ segment: id, en: name.en, zh: name.zh }))
      return { value: found.value, names, file }
    })
  },
})

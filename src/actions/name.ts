import { z } from 'zod'
import { currentSegmentation, currentSnapshot } from './current.ts'
import { defineAction } from './define-action.ts'
import { saveOwnNames } from './own-names.ts'

/** shoal name S1 "Our regulars" */
export const name = defineAction({
  name: 'name',
  effect: 'writes',
  positional: 'segment',
  input: z.strictObject({ segment: z.string(), as: z.string().trim().min(1).max(60).describe('NAME') }),
  output: z.strictObject({ segment: z.string(), name: z.string(), before: z.string().describe('its name until now') }),
  run: async ({ segment: id, as }, context) => {
    const { openWorkspace } = await import('../workspace/workspace.ts')
    const { findSegment } = await import('./find-segment.ts')
    const workspace = openWorkspace(context.folder)
    try {
      return workspace.state.transaction(() => {
        const { step } = currentSnapshot(workspace)
        const {
          segmentation,
          step: { settings },
        } = currentSegmentation(workspace, step)
        const { segment: named } = findSegment(segmentation, id)
        const segments = segmentation.segments.map((segment) =>
          segment.id === id ? { ...segment, name: { en: as, zh: as }, ownName: true } : segment,
        )
        const renamed = { ...segmentation, segments }
        saveOwnNames(workspace.state, renamed)
        workspace.state.addStep('segment', context.now().toISOString(), JSON.stringify(renamed), {
          settings,
          basedOn: step.id,
        })
        return {
          segment: id,
          name: as,
          before: named.name[context.language ?? workspace.config.language ?? context.usualLanguage],
        }
      })
    } finally {
      workspace.state.close()
    }
  },
})

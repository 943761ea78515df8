import { z } from 'zod'
import { Language } from '../language/language.ts'
import { defineAction } from './define-action.ts'
import { sheetsForModels } from './sheets-for-models.ts'
import { withEngine } from './with-engine.ts'

/** As many messages as a segment can get. */
const mostAngles = 3

/** shoal privacy: exactly what would be sent to a model. */
export const privacy = defineAction({
  name: 'privacy',
  effect: 'reads',
  positional: 'segment',
  input: z.strictObject({ segment: z.string().optional() }),
  output: z.strictObject({
    models: z.array(z.string()).describe('who would get it, in order of preference; none: nothing is sent'),
    values: z.boolean().describe('false: no figure is sent (privacy.values)'),
    minCustomers: z.int().describe('a figure about fewer customers is never sent'),
    withheld: z.int().describe('facts and categories that are left out for that reason'),
    requests: z.array(
      z.strictObject({
        purpose: z.string(),
        segment: z.string(),
        language: Language,
        prompt: z.string().describe('version'),
        messages: z.array(z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string() })),
      }),
    ),
  }),
  run: async ({ segment }, context) => {
    const { findSegment } = await import('./find-segment.ts')
    const { languageFor } = await import('./language-for.ts')
    const { questionsAbout } = await import('../writing/model-personas/questions-about.ts')
    const { promptsFolder } = await import('../writing/prompts/read-prompt.ts')
    return withEngine(context, async (workspace, engine) => {
      const { segmentation, sheets } = await sheetsForModels(engine, workspace, context)
      const asked = segment === undefined ? undefined : findSegment(segmentation, segment).segment.id
      const language = languageFor(workspace, context)
      const { model, privacy: rules, voice } = workspace.config
      const settings = { values: rules.values, voice, prompts: promptsFolder(workspace.folder) }
      const chosen = sheets.filter((sheet) => asked === undefined || sheet.segment === asked)
      return {
        models: model.map(({ name }) => name),
        values: rules.values,
        minCustomers: rules.minCustomers,
        withheld: chosen.reduce((sum, sheet) => sum + sheet.withheld, 0),
        requests: chosen.flatMap((sheet) =>
          questionsAbout({ sheet, sheets, language, variant: 0 }, { ...settings, way: 'stated' }, mostAngles).map(
            ({ prompt, messages }) => ({
              purpose: prompt.purpose,
              segment: sheet.segment,
              language,
              prompt: prompt.version,
              messages: [...messages],
            }),
          ),
        ),
      }
    })
  },
})

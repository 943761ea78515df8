import { z } from 'zod'
import { Language } from '../language/language.ts'
import { defineAction } from './define-action.ts'
import { withEngine } from './with-engine.ts'

/** As many messages as a segment can get. */
const mostAngles = 3

/** shoal privacy: exactly what shoal personas would send to a model first. */
export const privacy = defineAction({
  name: 'privacy',
  effect: 'reads',
  positional: 'segment',
  input: z.strictObject({
    segment: z.string().optional(),
    by: z.string().optional(),
    languages: z.array(Language).min(1).optional(),
  }),
  output: z.strictObject({
    models: z.array(z.string()).describe('who would get it, in order of preference; none: nothing is sent'),
    values: z.boolean().describe('false: no figure is sent (privacy.values)'),
    minCustomers: z.int().describe('a figure about fewer customers is never sent'),
    withheld: z.int().describe('facts and categories that are left out for that reason'),
    requests: z.array(
      z.strictObject({
        purpose: z.string(),
        group: z.string().optional().describe('key of the group that it is a segment of, with --by'),
        segment: z.string(),
        language: Language,
        prompt: z.string().describe('version'),
        messages: z.array(z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string() })),
      }),
    ),
  }),
  run: async ({ segment, by, languages: asked }, context) => {
    const { languageFor } = await import('./language-for.ts')
    const { personaGroups } = await import('./persona-groups.ts')
    const { waysOf } = await import('./ways-of.ts')
    const { ShoalError } = await import('../workspace/errors.ts')
    const { questionsAbout } = await import('../writing/model-personas/questions-about.ts')
    const { knowledgeInState } = await import('../writing/models/model-knowledge.ts')
    const { nameOfModel } = await import('../writing/models/name-of-model.ts')
    const { promptsFolder } = await import('../writing/prompts/read-prompt.ts')
    const { canaryPrompts, itemOf, promptsOfItems } = await import('../writing/prompt-versions/prompts-of-item.ts')
    return withEngine(context, async (workspace, engine) => {
      const { groups } = await personaGroups(engine, workspace, context, by)
      const languages = [...new Set(asked ?? [languageFor(workspace, context)])]
      const { model, privacy: rules, voice } = workspace.config
      const settings = { values: rules.values, voice }
      const promptsOf = promptsOfItems(promptsFolder(workspace.folder), canaryPrompts(workspace.state))
      const ways = waysOf(
        model[0],
        knowledgeInState(workspace.state, () => context.now().getTime()),
      )
      const all = groups.flatMap(({ group, sheets }) => sheets.map((sheet) => ({ group, sheet, sheets })))
      const chosen = all.filter(({ sheet }) => segment === undefined || sheet.segment === segment)
      if (segment !== undefined && chosen.length === 0)
        throw new ShoalError('segments/unknown', {
          segment,
          known: [...new Set(all.map(({ sheet }) => sheet.segment))],
        })
      return {
        models: model.map(nameOfModel),
        values: rules.values,
        minCustomers: rules.minCustomers,
        withheld: chosen.reduce((sum, { sheet }) => sum + sheet.withheld, 0),
        requests: chosen.flatMap(({ group, sheet, sheets }) =>
          languages.flatMap((language) => {
            const subject = { sheet, sheets, language, variant: 0 }
            const prompts = promptsOf(itemOf(subject))
            return questionsAbout(subject, { ...settings, prompts, way: ways[language] }, mostAngles).map(
              ({ prompt, messages }) => ({
                purpose: prompt.purpose,
                ...(group === undefined ? {} : { group: group.key }),
                segment: sheet.segment,
                language,
                prompt: prompt.version,
                messages: [...messages],
              }),
            )
          }),
        ),
      }
    })
  },
})

import { z } from 'zod'
import { FactSheet } from '../facts/fact.ts'
import { Localized } from '../language/language.ts'
import { Persona } from '../writing/personas/persona.ts'
import { defineAction } from './define-action.ts'
import { withEngine } from './with-engine.ts'

/** shoal describe S1: who the customers of a segment are; with --beside what sets two apart; without either all segments in short. */
export const describe = defineAction({
  name: 'describe',
  effect: 'reads',
  positional: 'segment',
  input: z
    .strictObject({ segment: z.string().optional(), beside: z.string().optional().describe('SEGMENT') })
    .refine(({ segment, beside }) => segment !== undefined || beside === undefined, {
      path: ['segment'],
      params: { is: 'missing' },
    }),
  output: z.strictObject({
    snapshot: z.string(),
    asOf: z.string().optional(),
    segments: z.array(
      z.strictObject({
        id: z.string(),
        name: Localized,
        customers: z.int(),
        share: z.number(),
        revenue: z.number().optional().describe('share of the revenue'),
      }),
    ),
    sheets: z.array(FactSheet).describe('of the segments that were asked for, of all where none was'),
    personas: z
      .strictObject({ en: z.array(Persona), zh: z.array(Persona) })
      .describe('by rule, of the sheets in their order'),
  }),
  run: async ({ segment, beside }, context) => {
    const { sheetsForModels } = await import('./sheets-for-models.ts')
    const { segmentNamed } = await import('./segment-named.ts')
    const { RuleWriters } = await import('../writing/rules/rule-writers.ts')
    const { bannedBy } = await import('../writing/settle/voice.ts')
    return withEngine(context, async (workspace, engine) => {
      const { snapshot, segmentation, sheets } = await sheetsForModels(engine, workspace, context)
      const asked = [segment, beside].flatMap((said) =>
        said === undefined ? [] : [segmentNamed(segmentation, said).id],
      )
      const shown = asked.length === 0 ? sheets : asked.flatMap((id) => sheets.filter((sheet) => sheet.segment === id))
      const rules = new RuleWriters(bannedBy(workspace.config.voice))
      const personas = (language: 'en' | 'zh') =>
        shown.map((sheet) => rules.report(sheets, language).persona(sheet.segment))
      return {
        snapshot: snapshot.id,
        ...(snapshot.asOf === undefined ? {} : { asOf: snapshot.asOf }),
        segments: segmentation.segments.map(({ id, name, customers, share }) => {
          const revenue = sheets
            .find((sheet) => sheet.segment === id)
            ?.facts.find((fact) => fact.id === 'revenue.share')?.value
          return {
            id,
            name: { en: name.en, zh: name.zh },
            customers,
            share,
            ...(revenue === undefined ? {} : { revenue }),
          }
        }),
        sheets: shown,
        personas: { en: personas('en'), zh: personas('zh') },
      }
    })
  },
})
